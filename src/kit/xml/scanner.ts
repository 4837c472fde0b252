import { SaxesParser, type SaxesTagNS } from 'saxes';
import { openElement } from './builder.ts';
import { XmlDecoder } from './decoder.ts';
import { OpenNamespaces } from './namespaces.ts';
import { OmittedText } from './omittedText.ts';
import { parserFault } from './parserFault.ts';
import { PlainLane } from './plainLane.ts';
import { ScannedPlace } from './scannedPlace.ts';
import type { ScannerOptions, XmlEvents } from './xmlEvents.ts';

/** Strict XML 1.0 with namespaces, without DOCTYPE, within limits: bytes in, tags and texts out. */
export class XmlScanner {
  readonly #parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  readonly #decoder = new XmlDecoder();
  readonly #options: ScannerOptions;
  readonly #events: XmlEvents;
  readonly #onText = (text: string): void => {
    this.#takeText(text);
  };
  readonly #place = new ScannedPlace(this.#parser);
  readonly #lane: PlainLane;
  /** Where the last tag ended: right behind it elements can be read past the parser. */
  #tagEnd = -1;
  readonly #namespaces = new OpenNamespaces();
  #attributes = 0;
  #line = 1;
  #slice = '';
  /** Characters of the document before the slice. */
  #sliceStart = 0;
  /** Where the parser last let go of what it had gathered, in characters from the start. */
  #settledAt = 0;
  /**
   * A closing tag that came last. The parser reports it before it finds that it closes another element than the
   * one that is open, so that it counts only once nothing was wrong with it.
   */
  #closed: { readonly omitted: ReadonlyMap<string, string> | undefined } | undefined;
  #omitted: { readonly depth: number; readonly text: OmittedText } | undefined;

  constructor(events: XmlEvents, options: ScannerOptions) {
    this.#events = events;
    this.#options = options;
    this.#lane = new PlainLane(options.limits, options.omitTextOf);
    this.#listen();
  }

  /**
   * Goes on with these bytes; yields after every slice, so that the caller can take what it led to.
   *
   * @throws LocatedRecordError XML_MALFORMED, XML_DOCTYPE, XML_ENTITY, XML_LIMIT or XML_ENCODING.
   */
  *write(bytes: Uint8Array, isLast: boolean): Generator<void> {
    const { text, fault } = this.#decoder.decode(bytes, isLast);
    this.#lane.reset();
    for (let at = 0; at < text.length;) {
      at = this.#readPlain(text, at) ?? this.#writeSlice(text, at);
      yield;
    }
    if (fault !== undefined) this.fail('XML_ENCODING', fault);
    if (isLast) this.#parser.close();
  }

  /** @throws LocatedRecordError always, naming the place the scanner has come to. */
  fail(code: string, fault: string): never {
    return this.#place.fail(code, fault);
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => {
      const { code, fault } = parserFault(error);
      this.fail(code, fault);
    });
    parser.on('doctype', () =>
      this.fail('XML_DOCTYPE', 'a document with a DOCTYPE is refused; send it without one'),
    );
    parser.on('opentagstart', () => {
      this.#startTag();
    });
    parser.on('attribute', () => {
      this.#countAttribute();
    });
    parser.on('opentag', (tag) => {
      this.#open(tag);
    });
    parser.on('closetag', () => {
      this.#close();
    });
    parser.on('text', this.#onText);
    parser.on('cdata', this.#onText);
    parser.on('comment', this.#settle);
    parser.on('processinginstruction', this.#settle);
  }

  /** Reads an element past the parser, which stands behind a tag; undefined where it has to read on itself. */
  #readPlain(text: string, at: number): number | undefined {
    if (this.#tagEnd !== this.#sliceStart || this.#namespaces.depth === 0 || this.#omitted) return undefined;
    const passed = this.#lane.next(text, at, { line: this.#place.line, namespaces: this.#namespaces });
    if (!passed) return undefined;
    this.#place.skip(text, at, passed.end);
    if (passed.space !== '') this.#events.text(passed.space);
    this.#events.take(passed.element);
    this.#stopAtExcess();
    return passed.end;
  }

  /** Hands the parser what comes up to the next tag's end, so that behind it elements can be read past it. */
  #writeSlice(text: string, at: number): number {
    const tag = text.indexOf('>', Math.max(text.indexOf('<', at), this.#lane.from, at));
    const isPlainBehind = tag >= 0 && !this.#omitted;
    const limit = at + this.#options.sliceLength;
    const next = isPlainBehind ? Math.min(tag + 1, limit) : limit;
    const slice = text.slice(at, next);
    this.#slice = slice;
    this.#parser.write(slice);
    this.#flushClosed();
    const end = this.#sliceStart + slice.length;
    this.#omitted?.text.take(slice, this.#sliceStart, end);
    this.#sliceStart = end;
    const isStreamingPast = this.#omitted?.text.isOpen === true;
    if (!isStreamingPast && end - this.#settledAt > this.#options.limits.textLength) this.#failTooLong();
    return at + slice.length;
  }

  #startTag(): void {
    this.#settle();
    this.#attributes = 0;
    this.#line = this.#place.line;
  }

  #countAttribute(): void {
    this.#settle();
    this.#attributes += 1;
    const { attributes } = this.#options.limits;
    if (this.#attributes > attributes) {
      this.fail('XML_LIMIT', `an element has more than ${String(attributes)} attributes`);
    }
  }

  #open(tag: SaxesTagNS): void {
    this.#settle();
    this.#namespaces.open(tag.ns);
    const { depth } = this.#options.limits;
    if (this.#namespaces.depth > depth)
      this.fail('XML_LIMIT', `more than ${String(depth)} elements stand in one another`);
    this.#tagEnd = this.#parser.position;
    this.#events.open(openElement(tag, this.#line));
    this.#stopAtExcess();
    if (this.#omitted || !this.#options.omitTextOf.has(tag.local)) return;
    this.#omitted = { depth: this.#namespaces.depth, text: new OmittedText(this.#parser.position) };
    // Without a listener the parser does not gather the text.
    this.#parser.off('text');
  }

  #close(): void {
    this.#settle();
    const ended = this.#omitted?.depth === this.#namespaces.depth ? this.#omitted.text : undefined;
    this.#namespaces.close();
    this.#tagEnd = this.#parser.position;
    this.#closed = { omitted: ended && this.#endOmitted(ended) };
  }

  #endOmitted(text: OmittedText): ReadonlyMap<string, string> | undefined {
    text.take(this.#slice, this.#sliceStart, this.#parser.position);
    this.#omitted = undefined;
    this.#parser.on('text', this.#onText);
    return text.finish();
  }

  #flushClosed(): void {
    const closed = this.#closed;
    this.#closed = undefined;
    if (closed) this.#events.close(closed.omitted);
  }

  #takeText(text: string): void {
    this.#settle();
    if (this.#omitted) return;
    if (text.length > this.#options.limits.textLength) this.#failTooLong();
    this.#events.text(text);
    this.#stopAtExcess();
  }

  #stopAtExcess(): void {
    if (this.#events.excess !== undefined) this.fail('XML_LIMIT', this.#events.excess);
  }

  readonly #settle = (): void => {
    this.#flushClosed();
    this.#settledAt = this.#parser.position;
  };

  #failTooLong(): never {
    const length = String(this.#options.limits.textLength);
    this.fail('XML_LIMIT', `a text, attribute or comment is longer than ${length} characters`);
  }
}
