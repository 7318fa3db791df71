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
code, pre, .file { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font-size: .875em; unicode-bidi: isolate; }
.dim { color: var(--dim); font-size: .9rem; }
.fail { --tone: var(--fail); } .warn { --tone: var(--warn); } .ok { --tone: var(--ok); }
.note { --tone: var(--note); } .skip { --tone: var(--skip); }
.status { color: var(--tone); font-weight: 600; white-space: nowrap; }
.sum { margin: .75rem 0 0; padding: .75rem 1rem; border-left: 4px solid var(--tone); background: var(--card);
  font-size: 1.1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--dim); font-size: .85rem; font-weight: 600; }
tbody th { font-weight: 600; }
td.status { width: 8rem; }
.areas th:nth-child(2) { width: 9rem; overflow-wrap: normal; }
th.number, td.number { width: 5rem; padding-right: 1.5rem; text-align: right; font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
article { margin: 0 0 1rem; padding: .9rem 1.1rem; border-left: 4px solid var(--tone); background: var(--card); }
article > p { margin: .4rem 0; }
.message { font-size: 1.05rem; font-weight: 600; }
article ul, article ol { margin: .4rem 0 0; padding-left: 1.4rem; }
article ul { color: var(--dim); font-size: .95rem; }
.remedy { margin-top: .8rem; padding-top: .7rem; border-top: 1px solid var(--line); }
.remedy p { margin: 0; }
pre { margin: 0; padding: 1rem; overflow-x: auto; background: var(--card); font-size: .8rem; line-height: 1.35;
  overflow-wrap: normal; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 34rem) { main { padding: 1.25rem .9rem; } h1 { font-size: 1.3rem; } th, td { padding-right: .6rem; font-size: .92rem; }
  td.status { width: 1%; } .areas th:nth-child(2) { width: 1%; } th.number, td.number { width: 1%; padding-right: .8rem; } }
@media print { :root { color-scheme: light; --card: #fff; font-size: 10pt; } main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; } tr, li, .sum, .remedy p { break-inside: avoid; } article, .sum { padding-block: 0; }
  thead { display: table-header-group; } tfoot { display: table-row-group; } pre { padding: 0; font-size: .75rem; } }
`;
