const ENTITY_REMEDY =
  'only &amp; &lt; &gt; &quot; &apos; and references by number are known; write the character itself';

/** What the parser finds wrong, with code and remedy; its own place is left out, for it may have been read past. */
export function parserFault({ message }: Error): { readonly code: string; readonly fault: string } {
  const fault = message
    .replace(/^\d+:\d+: /, '')
    .replace(/\.$/, '')
    .slice(0, 200);
  if (fault === 'undefined entity')
    return { code: 'XML_ENTITY', fault: `an unknown entity; ${ENTITY_REMEDY}` };
  return { code: 'XML_MALFORMED', fault: `not well-formed XML, ${fault}; have the sender correct it` };
}
