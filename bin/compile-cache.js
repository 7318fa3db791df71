'use strict';

const fs = require('node:fs');
const path = require('node:path');

/** Bits by which somebody besides the owner may write. */
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;

/**
 * Where compiled code may be kept between two runs: a folder only this user can write to, made when it is missing; null
 * where there is none. Node.js runs what it finds there and checks nothing but a checksum, so whoever can write there
 * chooses our code. Its own default, below the temporary directory all users share, can be made by anybody first.
 */
function privateCacheFolder({ env, platform, geteuid }, home) {
  const uid = geteuid?.();
  const [base, ...below] = placeFor(env, platform, home);
  if (!base || !path.isAbsolute(base)) return null;
  try {
    // Before anything is made: with the home folder of somebody else (sudo), nothing is left behind in it.
    if (platform !== 'win32' && !isOurs(fs.realpathSync(base), uid)) return null;
    const folder = path.join(fs.realpathSync(base), ...below);
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (platform === 'win32') return folder;
    const real = fs.realpathSync(folder);
    const { uid: owner, mode } = fs.lstatSync(real);
    return owner === uid && (mode & 0o077) === 0 && isOurs(real, uid) ? real : null;
  } catch {
    return null;
  }
}

/** A folder that must be there, and what is made below it. Windows has no modes, but LOCALAPPDATA is the user's alone. */
function placeFor({ LOCALAPPDATA, XDG_CACHE_HOME: caches }, platform, home) {
  const own = ['imap-doctor', 'compile-cache'];
  if (platform === 'win32') return [LOCALAPPDATA, ...own];
  if (platform === 'darwin') return [home, 'Library', 'Caches', ...own];
  // XDG Base Directory Specification: a path that is not absolute is ignored.
  return caches && path.isAbsolute(caches) ? [caches, ...own] : [home, '.cache', ...own];
}

/** Nobody but this user and root can put another folder in the place of this one. */
function isOurs(folder, uid) {
  for (let at = folder; ; at = path.dirname(at)) {
    const { uid: owner, mode } = fs.lstatSync(at);
    if (owner !== uid && owner !== 0) return false;
    // In a sticky folder (/tmp) others can add something, but not replace what is ours.
    if ((mode & OTHERS_WRITE) !== 0 && (mode & STICKY) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

module.exports = { privateCacheFolder };
