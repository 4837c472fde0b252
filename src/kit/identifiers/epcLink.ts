import type { EpcKey } from './epcKey.ts';

/** Primary keys of a GS1 Digital Link with their former short names, what their value is, and their qualifiers, finest first. */
const KEYS: ReadonlyMap<string, { readonly value: RegExp; readonly qualifiers: readonly string[] }> = new Map(
  [
    ['01', { value: /^(?:\d{8}|\d{12,14})$/, qualifiers: ['21', '235', '10'] }],
    ['8006', { value: /^\d{18}$/, qualifiers: ['21', '10'] }],
    ['8010', { value: /^(?:[#\-/0-9A-Z]|%[0-9A-Fa-f]{2}){1,30}$/, qualifiers: ['8011'] }],
    ['414', { value: /^\d{13}$/, qualifiers: ['254'] }],
    ['417', { value: /^\d{13}$/, qualifiers: [] }],
    ['8017', { value: /^\d{18}$/, qualifiers: [] }],
    ['8018', { value: /^\d{18}$/, qualifiers: [] }],
    ['255', { value: /^\d{13,25}$/, qualifiers: [] }],
    ['00', { value: /^\d{18}$/, qualifiers: [] }],
    ['253', { value: /^\d{13}[^/]{0,51}$/, qualifiers: [] }],
    ['401', { value: /^[^/]{4,90}$/, qualifiers: [] }],
    ['402', { value: /^\d{17}$/, qualifiers: [] }],
    ['8003', { value: /^\d{14}[^/]{0,48}$/, qualifiers: [] }],
    ['8004', { value: /^\d{4}[^/]{0,86}$/, qualifiers: [] }],
  ],
);

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['gtin', '01'],
  ['itip', '8006'],
  ['cpid', '8010'],
  ['gln', '414'],
  ['party', '417'],
  ['gsrnp', '8017'],
  ['gsrn', '8018'],
  ['gcn', '255'],
  ['sscc', '00'],
  ['gdti', '253'],
  ['ginc', '401'],
  ['gsin', '402'],
  ['grai', '8003'],
  ['giai', '8004'],
  ['lot', '10'],
  ['ser', '21'],
  ['cpv', '22'],
  ['cpsn', '8011'],
  ['glnx', '254'],
]);

const LINK = /^https?:\/\/[^/?#]+\/([^?#]*)/;

/** The key of a GS1 Digital Link (any domain, any path before the key, query and fragment aside) at its finest level. */
export function digitalLinkKeyOf(uri: string): EpcKey | undefined {
  const path = LINK.exec(uri)?.[1];
  if (path === undefined) return undefined;
  const steps = path.replace(/\/$/, '').split('/');
  for (let place = 0; place + 1 < steps.length; place += 1) {
    const key = keyAt(steps, place);
    if (key) return key;
  }
  return undefined;
}

function keyAt(steps: readonly string[], place: number): EpcKey | undefined {
  const ai = aiOf(steps[place] ?? '');
  const key = KEYS.get(ai);
  const value = steps[place + 1] ?? '';
  if (!key?.value.test(value)) return undefined;
  const qualifier = finestOf(steps.slice(place + 2), key.qualifiers);
  if (qualifier === 'foreign') return undefined;
  return { ai, value: ai === '01' ? value.padStart(14, '0') : value, ...(qualifier && { qualifier }) };
}

function aiOf(step: string): string {
  return SHORT_NAMES.get(step) ?? step;
}

/** The finest of the qualifiers behind a key; `foreign` where something else stands there. 22, a consumer's variant, names nothing. */
function finestOf(steps: readonly string[], known: readonly string[]): EpcKey['qualifier'] | 'foreign' {
  const found = new Map<string, string>();
  for (let place = 0; place < steps.length; place += 2) {
    const [ai, value] = [aiOf(steps[place] ?? ''), steps[place + 1] ?? ''];
    if (value === '' || (!known.includes(ai) && ai !== '22')) return 'foreign';
    found.set(ai, value);
  }
  const finest = known.find((ai) => found.has(ai));
  return finest === undefined ? undefined : [finest, found.get(finest) ?? ''];
}
