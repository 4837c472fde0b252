import type { PlanRequest } from './planRequest.ts';

export type Answer = string | number | boolean | null;

/** Something about a request that decides how its SQL is shaped: which filters are given, in which order ... */
export type Question = (request: PlanRequest) => Answer;

/** How a compiler learns of the request it compiles for. Each answer becomes a condition of the plan. */
export interface Inquiry {
  ask(question: Question): Answer;
}

interface Branching<Plan> {
  question?: Question;
  plan?: Plan;
  readonly branches: Map<Answer, Branching<Plan>>;
}

const MAX_PLANS = 200;

/**
 * The plans of one operation, as a decision tree. A compiler that asks the same questions in the same order when
 * it gets the same answers, and looks at nothing else of the request, gives a plan that fits every request with
 * these answers. So the tree repeats the questions, and compiles only where it meets a new answer.
 */
export class PlanTree<Plan> {
  #root: Branching<Plan> = { branches: new Map() };
  #size = 0;

  find(request: PlanRequest, compile: (inquiry: Inquiry) => Plan): Plan {
    let place: Branching<Plan> | undefined = this.#root;
    while (place?.question) place = place.branches.get(place.question(request));
    return place?.plan ?? this.#grow(request, compile);
  }

  #grow(request: PlanRequest, compile: (inquiry: Inquiry) => Plan): Plan {
    const trail: [Question, Answer][] = [];
    const ask = (question: Question): Answer => {
      const answer = question(request);
      trail.push([question, answer]);
      return answer;
    };
    const plan = compile({ ask });
    if (this.#size >= MAX_PLANS) this.#forget();
    this.#size += 1;
    this.#walk(trail).plan = plan;
    return plan;
  }

  #walk(trail: readonly [Question, Answer][]): Branching<Plan> {
    let place = this.#root;
    for (const [question, answer] of trail) {
      place.question ??= question;
      const next = place.branches.get(answer) ?? { branches: new Map<Answer, Branching<Plan>>() };
      place.branches.set(answer, next);
      place = next;
    }
    return place;
  }

  #forget(): void {
    this.#root = { branches: new Map() };
    this.#size = 0;
  }
}
