/** Of which pairs of documents links are told: of the others not everything that links them is known. */
export interface LinkScope {
  /** All links of these. */
  readonly documentIds: ReadonlySet<string>;
  /** The links of these with one another. */
  readonly affectedIds: ReadonlySet<string>;
  /** Whether a document has any link in the scope. */
  reaches(id: string): boolean;
  includes(fromId: string, toId: string): boolean;
}

export function linkScope(documentIds: Iterable<string>, affectedIds: Iterable<string>): LinkScope {
  const documents = new Set(documentIds);
  const affected = new Set(affectedIds);
  return {
    documentIds: documents,
    affectedIds: affected,
    reaches: (id) => documents.has(id) || affected.has(id),
    includes: (fromId, toId) =>
      documents.has(fromId) || documents.has(toId) || (affected.has(fromId) && affected.has(toId)),
  };
}
