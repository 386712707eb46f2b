/**
 * What a file that is taken along looks like: it is opened from the disk, so everything is in it. The
 * colours are those of app/tokens.css, written so that old browsers and reading programs know them.
 */
export const css = `
:root{color-scheme:light dark}
body{margin:0 auto;padding:1rem;max-width:38rem;font-family:system-ui,sans-serif;font-size:106%;line-height:1.6;color:#1e1b16;background:#fbf8f1;overflow-wrap:break-word;hyphens:auto}
h1,h2,h3,h4{font-family:Georgia,serif;line-height:1.25;hyphens:none}
h2{margin-top:2.5rem;padding-top:1rem;border-top:1px solid #ddd5c3}
a{color:#0b4f5c}
.facts{color:#4c463b;font-size:.9375rem}
.back,.ask{padding:.75rem 1rem;background:#e3eff0;border-radius:.375rem}
table{border-collapse:collapse;width:100%}
th,td{padding:.4rem;border-bottom:1px solid #ddd5c3;text-align:start;vertical-align:top}
.to-center{text-align:center}.to-right{text-align:end}
img{max-width:100%;height:auto}
.options{list-style:"☐  "}
li{margin:.25rem 0}
.line{border-bottom:1px solid #6b6457;height:1.5rem}
@media (prefers-color-scheme:dark){body{color:#ece7dc;background:#15191a}a{color:#86d3da}.facts{color:#b9b3a6}.back,.ask{background:#18302f}h2,th,td{border-color:#333a3b}}
@media print{body{max-width:none;color:#000;background:#fff;font-size:11pt}a{color:inherit}h2,h3,h4{break-after:avoid}li,tr{break-inside:avoid}.back,.ask{background:none;border:1px solid #999}}
`.trim()
