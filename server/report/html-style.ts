// How the HTML report looks. The page allows exactly this text, by its hash.

export const STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --tile: #f6f8fa; --error: #b3261e; --warning: #8a5300; --information: #0b57a8; --hint: #57606a; --good: #1a7f37; --mark: #fff1c2; --markink: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14171c; --ink: #e6e9ee; --quiet: #a3adb8; --line: #3b434d; --tile: #1e232a; --error: #ff8f87; --warning: #f0b35a; --information: #8ab8ff; --hint: #a3adb8; --good: #6fd08a; --mark: #574300; --markink: #ffffff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; }
header p, .quiet { color: var(--quiet); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); color: var(--ink); outline: 2px solid var(--information); }
:focus-visible { outline: 2px solid var(--information); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tiles { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.5rem 0 0; }
.tiles div { flex: 1 1 8rem; padding: 0.75rem 1rem; background: var(--tile); border: 1px solid var(--line); border-radius: 6px; }
.tiles dt { color: var(--quiet); font-size: 0.875rem; }
.tiles dd { margin: 0; font-size: 1.75rem; font-weight: 600; }
.tiles small { color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.chart { width: 100%; max-width: 48rem; height: auto; }
.chart text { fill: var(--ink); font: 13px system-ui, sans-serif; text-anchor: middle; }
.chart .axis { fill: var(--quiet); font-size: 12px; }
.base { stroke: var(--line); }
.band0 { fill: var(--error); } .band1 { fill: var(--warning); } .band2 { fill: var(--information); } .band3 { fill: var(--good); }
.bar { display: block; margin-top: 0.3rem; }
rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.information { fill: var(--information); } rect.hint { fill: var(--hint); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.375rem 0.625rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; }
td, tbody th { min-width: 3rem; overflow-wrap: break-word; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 0 0.375rem; border: 1px solid currentColor; border-radius: 4px; font-size: 0.8125rem; font-weight: 600; }
.badge.error { color: var(--error); } .badge.warning { color: var(--warning); } .badge.information { color: var(--information); } .badge.hint { color: var(--hint); }
details { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
summary { cursor: pointer; font-weight: 500; }
li p { margin: 0.5rem 0 0; }
blockquote { margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
mark { background: var(--mark); color: var(--markink); }
.advice { color: var(--good); }
@media print { details { break-inside: avoid; } .scroll { overflow: visible; } }
`;
