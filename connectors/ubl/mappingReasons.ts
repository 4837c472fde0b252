import { childOf, childrenOf, type DocumentAnswer, type XmlElement, textOf } from '../../src/kit/index.ts';
import { withoutUndefined } from './records.ts';

type Reason = DocumentAnswer['reasons'][number];

/** More than these help nobody; the canonical record holds as many. */
const MAX_REASONS = 100;
const MAX_TEXT_LENGTH = 10_000;
const MAX_CODE_LENGTH = 500;

/** Why an answer is as it is: from texts (Description, RejectionNote) and from Status elements with their codes. */
export function mapReasons(elements: readonly XmlElement[]): Reason[] {
  return elements
    .map((element) => (element.name === 'Status' ? reasonOfStatus(element) : { text: clip(element.text) }))
    .filter(({ code, text }: Reason) => code !== undefined || (text !== undefined && text !== ''))
    .slice(0, MAX_REASONS);
}

/** The reason in words, and behind it what is said in detail: `VAT number not found (BT-48: EU123456789)`. */
function reasonOfStatus(status: XmlElement): Reason {
  const words = textOf(status, 'StatusReason') ?? textOf(status, 'Description') ?? textOf(status, 'Text');
  const details = childrenOf(status, 'Condition')
    .map(detailOf)
    .filter((detail) => detail !== '');
  const text = [words, details.length === 0 ? undefined : `(${details.join('; ')})`];
  const joined = text.filter((part) => part !== undefined).join(' ');
  return withoutUndefined({
    code: (textOf(status, 'StatusReasonCode') ?? textOf(status, 'ConditionCode'))?.slice(0, MAX_CODE_LENGTH),
    text: joined === '' ? undefined : clip(joined),
  });
}

function detailOf(condition: XmlElement): string {
  const parts = ['AttributeID', 'Description'].map((name) => childOf(condition, name)?.text ?? '');
  return parts.filter((part) => part !== '').join(': ');
}

function clip(text: string): string {
  return text.slice(0, MAX_TEXT_LENGTH);
}
