/**
 * Where two values differ first, as a sentence; undefined where they are equal as JSON. Absent and undefined are equal,
 * the order of keys does not count, the order of lists does.
 */
export function findDifference(expected: unknown, actual: unknown, path = ''): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  if (!isTree(expected) || !isTree(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    return `${path || 'the whole'} must be ${show(expected)}, but is ${show(actual)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const found = findDifference(expected[key], actual[key], placeOf(path, key, expected));
    if (found !== undefined) return found;
  }
  return undefined;
}

const SHOWN_CHARACTERS = 200;

function placeOf(path: string, key: string, parent: object): string {
  if (Array.isArray(parent)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
