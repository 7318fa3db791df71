/** This process's environment for another program: our secrets are none of its business, nor how Node.js is to run. */
export function withoutSecrets(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter((name) => !/^(?:IMAP_DOCTOR_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
