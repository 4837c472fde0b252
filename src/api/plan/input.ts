import { badUserInput } from '../errors.ts';
import type { PlanRequest } from './planRequest.ts';
import type { Inquiry } from './planTree.ts';
import { parameter, type Sql } from './sql.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * An input value that a plan is compiled from without being tied to it. What shapes the SQL is asked for
 * (`names`, `items`, `word`, `isGiven`) and becomes a condition of the plan; all else is bound as a parameter.
 */
export class Input {
  readonly #inquiry: Inquiry;
  readonly #read: (request: PlanRequest) => unknown;

  constructor(inquiry: Inquiry, read: (request: PlanRequest) => unknown) {
    this.#inquiry = inquiry;
    this.#read = read;
  }

  /** The value itself, for the moment at which a plan runs. */
  valueIn(request: PlanRequest): unknown {
    return this.#read(request);
  }

  get(member: string): Input {
    return new Input(this.#inquiry, (request) => (this.#read(request) as Members | undefined)?.[member]);
  }

  /** Asks which members are given; those that are null are left out, and refused where null means nothing. */
  names(refusedAsNull: ReadonlySet<string> = NONE): readonly string[] {
    const answer = this.#inquiry.ask((request) => {
      const members = Object.entries((this.#read(request) ?? {}) as Members);
      const refused = members.find(([name, value]) => value === null && refusedAsNull.has(name));
      if (refused) throw nullRefused(refused[0]);
      return members.filter(([, value]) => isGiven(value)).map(([name]) => name).join(' '); // prettier-ignore
    });
    return answer === '' ? [] : String(answer).split(' ');
  }

  /** Asks how long the list is. */
  items(): readonly Input[] {
    const length = this.#inquiry.ask((request) => ((this.#read(request) ?? []) as unknown[]).length);
    return Array.from(
      { length: Number(length) },
      (_, index) => new Input(this.#inquiry, (request) => (this.#read(request) as unknown[])[index]),
    );
  }

  /** Asks whether there is a value that is not null. */
  isGiven(): boolean {
    return this.#inquiry.ask((request) => isGiven(this.#read(request))) === true;
  }

  /** Asks for an enum value or a boolean, as text. */
  word(): string {
    return String(this.#inquiry.ask((request) => String(this.#read(request))));
  }

  /** A parameter; `encode` gives it the form that PostgreSQL takes. */
  bind(type: string, encode: (value: unknown) => unknown = asItIs): Sql {
    return parameter(type, (request) => encode(this.#read(request)));
  }
}

const NONE: ReadonlySet<string> = new Set();

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function asItIs(value: unknown): unknown {
  return value;
}

function nullRefused(member: string): Error {
  return badUserInput(
    `A filter's ${JSON.stringify(member)} must not be null; leave it out for no constraint, or ask for a missing value with isNull: true.`,
  );
}
