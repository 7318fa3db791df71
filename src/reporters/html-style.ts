/** How the HTML report looks: on a screen, light and dark, wide and narrow, and on paper. Contrast is 4.5:1 and more. */
export const css = `
:root { color-scheme: light dark; --back: #fff; --card: #f6f8fa; --text: #1b1f24; --dim: #57606a; --line: #d0d7de;
  --fail: #b42318; --warn: #8a5a00; --ok: #1a7f37; --note: #0a58a8; --skip: #57606a; }
@media screen and (prefers-color-scheme: dark) { :root { --back: #14171a; --card: #1d2125; --text: #e6e8ea;
  --dim: #a3abb3; --line: #3a4148; --fail: #ff8a80; --warn: #f0b84a; --ok: #6fd08c; --note: #7db8ff; --skip: #a3abb3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; }
main { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.15rem; }
h3 { margin: 0; font-size: 1rem; }
h3.file { margin: 1.75rem 0 .25rem; }
h4 { margin: 0; font-size: 1rem; }
h3 code, h4 code { margin-left: .35rem; color: var(--dim); font-weight: 400; }
p { margin: .5rem 0; }
p.fix { margin-top: 1.75rem; }
code, .file { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font-size: .875em; unicode-bidi: isolate; }
.dim { color: var(--dim); font-size: .9rem; }
.fail { --tone: var(--fail); } .warn { --tone: var(--warn); } .ok { --tone: var(--ok); }
.note { --tone: var(--note); } .skip { --tone: var(--skip); }
.status { color: var(--tone); font-weight: 600; white-space: nowrap; }
.sum { margin: .75rem 0; padding: .75rem 1rem; border-left: 4px solid var(--tone); background: var(--card); }
.sum p { margin: .3rem 0; } .sum .headline { font-size: 1.15rem; font-weight: 600; }
.todo { margin: 0 0 1.25rem; } .todo .what { font-weight: 600; } .todo ol { margin: .3rem 0; padding-left: 1.4rem; }
.share { margin: .6rem 0 1rem; } .share p { margin: .15rem 0; } .share.total { border-top: 1px solid var(--line); padding-top: .4rem; }
svg { display: block; width: 100%; overflow: visible; } .share svg { height: 2.2rem; } svg.time { background: var(--card); }
svg .today { fill: var(--note); } svg .after { fill: var(--ok); }
svg .limit { stroke: var(--fail); stroke-width: 2px; vector-effect: non-scaling-stroke; stroke-dasharray: 4 3; }
.limit-mark { display: inline-block; height: 1em; border-left: 2px dashed var(--fail); vertical-align: -.15em; }
svg .open, .mark.open { fill: var(--note); background: var(--note); } svg .renewed, .mark.renewed { fill: var(--text); background: var(--text); }
svg .keepalive, .mark.keepalive { fill: var(--ok); background: var(--ok); } svg .change, .mark.change { fill: var(--warn); background: var(--warn); }
svg .missed, svg .refused, .mark.missed, .mark.refused { fill: var(--fail); background: var(--fail); }
.mark { display: inline-block; width: .7em; height: .7em; margin-left: .6em; } .mark:first-child { margin-left: 0; }
.axis { display: flex; justify-content: space-between; margin: .15rem 0; color: var(--dim); font-size: .85rem; }
.legend, .lane { margin: .3rem 0 0; color: var(--dim); font-size: .9rem; }
details { margin-top: 2.5rem; } summary { cursor: pointer; font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--dim); font-size: .85rem; font-weight: 600; }
tbody th { font-weight: 600; }
td.status { width: 8rem; }
.areas th:nth-child(2) { width: 9rem; overflow-wrap: normal; }
article { margin: 0 0 1rem; padding: .9rem 1.1rem; border-left: 4px solid var(--tone); background: var(--card); }
article > p { margin: .4rem 0; }
.message { font-size: 1.05rem; font-weight: 600; }
article ul, article ol { margin: .4rem 0 0; padding-left: 1.4rem; }
article ul { color: var(--dim); font-size: .95rem; }
.remedy { margin-top: .8rem; padding-top: .7rem; border-top: 1px solid var(--line); }
.remedy p { margin: 0; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 34rem) { main { padding: 1.25rem .9rem; } h1 { font-size: 1.3rem; } th, td { padding-right: .6rem; font-size: .92rem; }
  .areas thead { display: none; } .areas tr, .areas td, .areas tbody th { display: block; width: auto; border: 0; padding: 0; }
  .areas tr { padding: .4rem 0; border-bottom: 1px solid var(--line); } }
@media print { :root { color-scheme: light; --card: #fff; font-size: 9pt; } main { max-width: none; padding: 0; }
  * { print-color-adjust: exact; } h2 { margin-top: 1rem; } section, .todo, .share { break-inside: avoid; } .share svg { height: 1.4rem; }
  details:not([open]), footer { display: none; }
  h2, h3, h4 { break-after: avoid; } tr, li, .sum, .remedy p { break-inside: avoid; } article, .sum { padding-block: 0; }
  thead { display: table-header-group; } }
`;
