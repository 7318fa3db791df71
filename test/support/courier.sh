#!/usr/bin/env bash
# Runs Courier in the foreground, inside a mount namespace of its own (unshare -m): its paths are compiled in, so what
# was unpacked is laid over /usr and /etc where nobody else can see it. Ends when either of the two listeners ends.
#
#   unshare --mount --pid --fork --kill-child bash courier.sh UNPACKED DIRECTORY PLAIN-PORT TLS-PORT
#
# DIRECTORY/etc holds what goes over /etc/courier.
set -euo pipefail
unpacked=$1 directory=$2 plain=$3 tls=$4

mount --make-rprivate /
mount -t overlay overlay -o "lowerdir=$unpacked/usr:/usr" /usr
mount -t tmpfs tmpfs "$directory/layer"
mkdir "$directory/layer/upper" "$directory/layer/work"
mount -t overlay overlay \
  -o "lowerdir=$unpacked/etc:/etc,upperdir=$directory/layer/upper,workdir=$directory/layer/work" /etc
mount -t tmpfs tmpfs /run
mkdir -p /run/courier/authdaemon

# What the packages do when they are installed. couriertls becomes the user courier, by that very name.
echo 'courier:x:65534:65534::/nonexistent:/usr/sbin/nologin' >>/etc/passwd
echo 'courier:x:65534:' >>/etc/group
cp -a "$directory/etc/." /etc/courier/
makeuserdb

/usr/sbin/authdaemond start
set -a +u
. /etc/courier/imapd
. /etc/courier/imapd-ssl
set +a -u
# One file watcher for each server: gamin's socket has the user's name, and the one of another server ends with it.
export GAM_CLIENT_ID="${directory##*/}"
# The files ask for a listener on every address, and in the background.
listen() { couriertcpd -address=127.0.0.1 "-maxprocs=$MAXDAEMONS" "-maxperip=$MAXPERIP" $TCPDOPTS "$@"; }
server=(/usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir)
IMAP_TLS=1 listen "$tls" "$COURIERTLS" -server -tcpd -user=courier "${server[@]}" &
IMAP_STARTTLS=$IMAPDSTARTTLS listen "$plain" "${server[@]}" &
wait -n
