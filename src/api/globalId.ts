/** A global id taken apart: the kind of thing, and its own id. */
export interface ParsedGlobalId {
  readonly prefix: string;
  readonly uuid: string;
}

const GLOBAL_ID = /^([a-z]{3})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Whoever reads a log sees of which kind an id is; clients take it as opaque. */
export function formatGlobalId({ prefix, uuid }: ParsedGlobalId): string {
  return `${prefix}_${uuid}`;
}

/** Undefined for everything that `formatGlobalId` never gave. */
export function parseGlobalId(id: string): ParsedGlobalId | undefined {
  const [, prefix, uuid] = GLOBAL_ID.exec(id) ?? [];
  return prefix === undefined || uuid === undefined ? undefined : { prefix, uuid };
}
