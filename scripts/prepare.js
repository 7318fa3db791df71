#!/usr/bin/env node
// Builds dist/ when the package is packed or installed from Git. With `npm install -g git+...`, which is what
// pre-commit runs, npm 11.19.1 hands "global" on to the install in its clone, so that the compiler is not there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const shell = process.platform === 'win32';
const npm = (...args) => execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell });

if (!existsSync('node_modules/typescript')) {
  npm('install', '--no-global', '--location=project', '--include=dev', '--ignore-scripts', '--no-save', '--no-audit');
}
npm('run', 'build', '--silent');
