const MAX_CHARACTERS = 500;

/**
 * The beginning of a payload as text, at most 500 characters: bytes that are no UTF-8 show as U+FFFD, a character
 * that was cut in two at the end does not show, and control characters show as blanks.
 *
 * @param base64 the payload's first bytes.
 */
export function excerptOfPayload(base64: string): string {
  // As a stream the decoder waits for the rest of the last character, which never comes.
  const text = new TextDecoder('utf-8').decode(Buffer.from(base64, 'base64'), { stream: true });
  const characters = Array.from(text.replaceAll(/\p{Cc}+/gu, ' ')).slice(0, MAX_CHARACTERS);
  return characters.join('');
}
