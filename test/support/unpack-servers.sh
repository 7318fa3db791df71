#!/usr/bin/env bash
# Fetches the Debian packages of Cyrus and Courier, and of HAProxy and nginx, and unpacks them into a directory of their
# own. The first two conflict with each other and with dovecot-imapd (all three provide imap-server), and the others
# would listen on ports 80 and 443, so nothing is installed: no maintainer script runs, no user is made, and what the
# machine has stays as it is. Run it again at will: what is there is kept.
#
#   bash test/support/unpack-servers.sh [cyrus] [courier] [haproxy] [nginx]     default: all of them
#
# Below $IMAP_DOCTOR_SERVERS, else /var/cache/imap-doctor (root) or ~/.cache/imap-doctor: one directory for each version,
# and a link with the server's bare name to the one in use.
set -euo pipefail

# sasl2-bin makes Cyrus' accounts; courier-authlib-userdb holds Courier's; gamin is its file watcher.
declare -A packages=(
  [cyrus]='cyrus-imapd cyrus-common sasl2-bin'
  [courier]='courier-imap courier-authlib-userdb gamin'
  [haproxy]='haproxy'
  [nginx]='nginx libnginx-mod-mail'
)
# Wanted by the packages, but not by an IMAP server that never sends mail.
needless='^(exim4-.*|gawk|libsigsegv2|db[0-9.]*-util|gnutls-bin|ucf|ssl-cert|adduser)$'

# Cyrus drops root before it reads its files, so a place below /root would not do.
if [ "$(id -u)" -eq 0 ]; then fallback=/var/cache; else fallback=${XDG_CACHE_HOME:-$HOME/.cache}; fi
cache=${IMAP_DOCTOR_SERVERS:-$fallback/imap-doctor}

# What apt would add to this machine, as "name=version"; packages it would only upgrade are left as they are.
missing() {
  # shellcheck disable=SC2086
  LC_ALL=C apt-get -s --no-install-recommends install ${packages[$1]} |
    awk '$1 == "Inst" && $3 ~ /^\(/ { print $2 "=" substr($3, 2) }' |
    awk -F= -v needless="$needless" '$1 !~ needless' | sort
}

unpack() {
  local server=$1 wanted name target work
  wanted=$(missing "$server")
  if [ -z "$wanted" ]; then
    echo "unpack-servers: apt knows no packages for $server (apt-get update first?)" >&2
    return 1
  fi
  name=$server-$(sed -n "s/^$server\(-imap.*\)\?=\([^-+]*\).*/\2/p" <<<"$wanted" | head -1)-$(sha256sum <<<"$wanted" | cut -c1-12)
  target=$cache/$name
  if [ ! -d "$target" ]; then
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/.new-XXXXXX")
    chmod 755 "$work"
    mkdir "$work/debs"
    # shellcheck disable=SC2086
    (cd "$work/debs" && apt-get download -qq -o APT::Sandbox::User=root $wanted)
    for deb in "$work"/debs/*.deb; do dpkg-deb -x "$deb" "$work"; done
    # Debian keeps some libraries below /lib, which is /usr/lib (since bookworm, everywhere): one place to look at.
    if [ -d "$work/lib" ]; then cp -a "$work/lib/." "$work/usr/lib/" && rm -r "$work/lib"; fi
    rm -r "$work/debs"
    # Another run may have been faster.
    mv -T "$work" "$target" 2>/dev/null || rm -r "$work"
  fi
  ln -sfnT "$name" "$cache/.$server-$$"
  mv -T "$cache/.$server-$$" "$cache/$server"
  echo "$target"
}

[ $# -gt 0 ] || set -- cyrus courier haproxy nginx
for server in "$@"; do unpack "$server"; done
