/** The page's style sheet: served by itself, so that the page needs no inline style and no other site. */
export const style = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1a2129, #e6e9ec);
  --quiet: light-dark(#55606b, #a3adb7);
  --paper: light-dark(#ffffff, #14181c);
  --inset: light-dark(#f3f5f7, #1d2329);
  --line: light-dark(#d5dae0, #353d45);
  --accent: light-dark(#0b5394, #7cb7f0);
  --read: light-dark(#1d6b3a, #7fd29c);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 0 max(1rem, calc((100vw - 76rem) / 2)) 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
}
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1, h2, h3, h4 { line-height: 1.35; text-wrap: balance; }
h1 { margin: 2rem 0 0.5rem; font-size: 1.9rem; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.45rem; }
h3 { margin: 0 0 0.5rem; font-size: 1.15rem; }
h4 { margin: 1.25rem 0 0.5rem; font-size: 1rem; }
h1 small, small, h3 span { color: var(--quiet); font-weight: normal; }
p { margin: 0.5rem 0; max-width: 46rem; }
code, pre { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 0.9em; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border-radius: 0.4rem; background: var(--inset); line-height: 1.5; }
details pre { max-height: 32rem; overflow: auto; }
summary { cursor: pointer; color: var(--accent); }
header > p { color: var(--quiet); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.25rem 0.75rem; background: var(--paper); }
.links { display: flex; gap: 1.25rem; padding: 0; list-style: none; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; }
nav { padding: 0.5rem 0 1rem; border-block: 1px solid var(--line); }
nav h2 { margin: 0.75rem 0 0.25rem; font-size: 1rem; }
nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.95rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.operation, .schema { margin: 1.25rem 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.6rem; }
.operation, .schema, tr, section { scroll-margin-top: 1rem; }
.address { overflow-wrap: anywhere; }
.method { padding: 0.1rem 0.55rem; border: 1px solid currentColor; border-radius: 0.3rem; font-size: 0.8rem; font-weight: 700; }
.method.get { color: var(--read); }
.method.post { color: var(--accent); }
.content { margin: 0.5rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); }
.parameters, .problems { padding-left: 1.1rem; }
.problems a { margin-right: 0.5rem; overflow-wrap: anywhere; }
.or { color: var(--quiet); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: normal; white-space: nowrap; }
thead th { color: var(--quiet); font-weight: normal; }
tr:target th, tr:target td { background: var(--inset); }
.pattern { overflow-wrap: anywhere; color: var(--quiet); }
@media (min-width: 64rem) {
  .columns { grid-template-columns: 15rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; border: 0; }
  nav ul { display: block; }
}
`
