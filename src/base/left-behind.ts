/** A backup, or what an interrupted run left: no settings of any program, although it looks like them. */
export function isOurs(name: string): boolean {
  return /\.imap-doctor-\d{8}-\d{6}(?:-\d+)?\.bak$|^\..*\.imap-doctor-[\da-f]{12}\.tmp$/.test(name);
}
