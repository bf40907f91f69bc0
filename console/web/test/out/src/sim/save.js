import { h } from '../dom.js';
// save hands a file to the browser.
export function save(name, of) {
    const url = URL.createObjectURL(of);
    h('a', { href: url, download: name }).click();
    URL.revokeObjectURL(url);
}
const columns = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean', 'min', 'max'];
// csv writes a result with a line for each metric and time, and for each outcome; the day of an outcome is empty.
export function csv(r) {
    const cell = (x) => (typeof x === 'string' && /[",\n]/.test(x) ? `"${x.replaceAll('"', '""')}"` : String(x));
    const lines = [['key', 'unit', 'day', ...columns].join(',')];
    for (const s of r.series)
        s.bands.forEach((b, i) => lines.push([s.key, s.unit, r.days[i] ?? '', ...columns.map((c) => b[c])].map(cell).join(',')));
    for (const o of r.outcomes)
        lines.push([o.key, o.unit, '', ...columns.map((c) => o.band[c])].map(cell).join(','));
    return lines.join('\n') + '\n';
}
