#!/usr/bin/env bash
# A network that forgets, made by the kernel itself: two network namespaces joined by a cable (veth). The far one keeps
# a connection in its memory (conntrack) for so many seconds after the last packet, as a router or firewall does, and
# after that drops what belongs to it, from either side, without a word. New connections pass. Or, instead, it allows an
# address so many connections at a time (connlimit) and answers the next one with a reset, with ICMP, or not at all.
#
#   unshare --mount --net --pid --fork --kill-child bash silent-network.sh RULES SOCKET NODE COMMAND...
#
# RULES is a number of seconds, or limit-3-reset, limit-3-icmp, limit-3-drop.
# SOCKET is a Unix socket behind which the mail server is: those do not end at a namespace. COMMAND runs in the near
# namespace and finds the server at 192.0.2.1:143 (RFC 5737). Needs root, ip and nft. Nothing outlives it.
set -euo pipefail
rules=$1 socket=$2 node=$3
shift 3

mount --make-rprivate /
mount -t tmpfs tmpfs /run
mkdir /run/netns
ip netns add near
ip link add far0 type veth peer name near0 netns near
ip address add 192.0.2.1/24 dev far0
ip link set far0 up
ip -n near address add 192.0.2.2/24 dev near0
ip -n near link set near0 up
ip -n near link set lo up

case $rules in
limit-*)
  IFS=- read -r _ most answer <<<"$rules"
  declare -A answers=([reset]='reject with tcp reset' [icmp]='reject' [drop]='drop')
  nft -f - <<RULES
table inet forgetful {
  set who { type ipv4_addr; flags dynamic; }
  chain in {
    type filter hook input priority 0
    tcp dport 143 ct state new add @who { ip saddr ct count over $most } counter ${answers[$answer]}
  }
}
RULES
  ;;
*)
  echo "$rules" >/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_established
  # Else a packet in the middle of a conversation would be taken for a new connection.
  echo 0 >/proc/sys/net/netfilter/nf_conntrack_tcp_loose
  nft -f - <<'RULES'
table inet forgetful {
  chain in { type filter hook input priority 0; ct state invalid counter drop; }
  chain out { type filter hook output priority 0; ct state invalid counter drop; }
}
RULES
  ;;
esac

"$node" -e '
  const net = require("node:net");
  net.createServer((near) => {
    const far = net.connect(process.argv[1]);
    for (const [from, into] of [[near, far], [far, near]]) from.on("error", () => into.destroy()).pipe(into);
  }).listen(143, "192.0.2.1", () => console.error("ready"));
' "$socket" 2>/run/relay &
until grep -q ready /run/relay; do sleep 0.05; done

status=0
ip netns exec near "$@" || status=$?
# What the filter dropped, for whoever wants to know that it was at work.
nft list table inet forgetful | grep -o 'packets [0-9]*' >&2
exit "$status"
