/**
 * Templates as PHP of the same length, so that all offsets stay: what Blade (`{!! … !!}`) sends as it is becomes an echo.
 * Of Twig, which has expressions of its own, what is sent by `|raw` becomes a call that says so.
 */

/** The text that is parsed for a file. */
export function asPhp(text: string, path: string): string {
  if (/\.blade\.php$/i.test(path)) return fromBlade(text);
  return /\.twig$/i.test(path) ? fromTwig(text) : text;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function fromBlade(text: string): string {
  return text
    .replace(/\{\{--[^]*?--\}\}/g, blank)
    .replace(/\{!!([^]*?)!!\}/g, (_whole, inner: string) => `<?=${inner} ?>`)
    .replace(/@php(?![\w(])([^]*?)@endphp/g, (_whole, inner: string) => `<?  ${inner}?>     `);
}

/** `{{ name|raw }}`: a call of `raw`, where the name is what is sent. */
function fromTwig(text: string): string {
  return text
    .replace(/<\?/g, '  ')
    .replace(/\{#[^]*?#\}/g, blank)
    .replace(/\{\{-?\s*([A-Za-z_][\w.]*)[^{}]*?\|\s*raw\s*-?\}\}/g, (whole, name: string) => {
      const made = `<?=raw(${name})`;
      return made.length + 2 <= whole.length ? `${made.padEnd(whole.length - 2)}?>` : whole;
    });
}
