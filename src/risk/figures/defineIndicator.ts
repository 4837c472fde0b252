import type { Decimal } from '../../kit/decimal.ts';
import type { Identifier } from '../../kit/records/values.ts';
import type { PlainDate } from '../../kit/time.ts';
import { windowEnding } from './days.ts';
import { isZero, quotient } from './exact.ts';
import {
  FIGURE_STATUSES,
  type Evidence,
  type Figure,
  type FigurePart,
  type FigureStatus,
  type FigureUnit,
  type LendingStage,
  type TradeSide,
  type Window,
} from './figure.ts';
import { figureKeyOf } from './figureKey.ts';

/** What is asked: as of the end of which day, over how many days, of which side and with whom. */
export interface Question {
  readonly asOf: PlainDate;
  /** Default: the indicator's own. A position as of a day takes none. */
  readonly windowDays?: number;
  readonly side?: TradeSide;
  readonly counterparty?: Identifier;
}

/** A figure as an indicator drafts it; what follows from the question is filled in here. */
export interface Draft {
  readonly measure: string;
  readonly method?: string;
  readonly unit: FigureUnit;
  readonly isPrimary?: boolean;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Default: numerator / denominator. */
  readonly value?: Decimal | null;
  readonly sampleSize: number;
  /** Below it the value is shown with INSUFFICIENT_DATA. Absent for counts, positions and hard stops. */
  readonly minSample?: number;
  /** What else lessens it; the worst of all is its status. */
  readonly doubts?: readonly FigureStatus[];
  readonly parts?: readonly FigurePart[];
  readonly breach?: string | null;
  /** Where it differs from that of the question. */
  readonly window?: Window;
  readonly explanation: string;
  readonly evidence?: readonly Evidence[];
}

/** What an indicator drafts from: the day, its window, and thresholds where the caller named none. */
export interface Terms<Policy> {
  readonly asOf: PlainDate;
  readonly window: Window;
  readonly policy: Policy;
}

interface Definition<Facts, Policy> {
  readonly code: string;
  readonly name: string;
  readonly stages: readonly LendingStage[];
  readonly formulaVersion: number;
  /** The default window, or null for a position as of a day. */
  readonly windowDays: number | null;
  readonly defaults: Policy;
  readonly draft: (facts: Facts, terms: Terms<Policy>) => readonly Draft[];
}

/** A pure function from facts and a question to figures, with what the catalogue says about it. */
export interface Indicator<Facts, Policy> extends Omit<Definition<Facts, Policy>, 'draft'> {
  readonly compute: (facts: Facts, question: Question, policy?: Partial<Policy>) => readonly Figure[];
}

export function defineIndicator<Facts, Policy>(
  definition: Definition<Facts, Policy>,
): Indicator<Facts, Policy> {
  const { draft, ...described } = definition;
  return {
    ...described,
    compute: (facts, question, policy = {}) => {
      const { asOf } = question;
      const window = windowEnding(asOf, question.windowDays ?? definition.windowDays ?? 1);
      const drafts = draft(facts, { asOf, window, policy: { ...definition.defaults, ...policy } });
      const shownWindow = definition.windowDays === null ? null : window;
      return drafts.map((each) => completed(each, definition, question, shownWindow));
    },
  };
}

function completed(
  draft: Draft,
  { code, formulaVersion }: { readonly code: string; readonly formulaVersion: number },
  question: Question,
  asked: Window | null,
): Figure {
  const window = draft.window ?? asked;
  const address = { code, ...addressOf(draft, question), windowDays: window?.days ?? null };
  const { unit, numerator, denominator, sampleSize, explanation } = draft;
  return {
    ...address,
    key: figureKeyOf(address),
    value: valueOf(draft),
    status: statusOf(draft),
    ...{ numerator, denominator, sampleSize, unit, window, explanation, formulaVersion },
    asOf: question.asOf,
    isPrimary: draft.isPrimary ?? false,
    parts: draft.parts ?? [],
    breach: draft.breach ?? null,
    evidence: inOrder(draft.evidence ?? []),
  };
}

function addressOf(
  { measure, method }: Draft,
  { side, counterparty }: Question,
): Pick<Figure, 'measure' | 'method' | 'side' | 'counterparty'> {
  return { measure, method: method ?? null, side: side ?? null, counterparty: counterparty ?? null };
}

/** Nothing over nothing is no number: never 0 and never 100 %. */
function valueOf({ value, numerator, denominator }: Draft): Decimal | null {
  if (denominator !== null && isZero(denominator)) return null;
  if (value !== undefined) return value;
  return numerator === null || denominator === null ? null : quotient(numerator, denominator);
}

function statusOf(draft: Draft): FigureStatus {
  const { denominator, sampleSize, minSample = 0, doubts = [] } = draft;
  const found = new Set(doubts);
  if (denominator !== null && isZero(denominator)) found.add('NOT_APPLICABLE');
  if (sampleSize < minSample) found.add('INSUFFICIENT_DATA');
  return FIGURE_STATUSES.find((status) => found.has(status)) ?? 'OK';
}

/** Each once, in an order that does not depend on that of the facts. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const byText = new Map(evidence.map((each) => [`${each.kind} ${each.id}`, each]));
  return [...byText.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}
