import type { Check } from './check.ts';
import { configurationChecks } from './checks/configuration.ts';
import { declarationChecks } from './checks/declaration.ts';
import { fixtureChecks } from './checks/fixtures.ts';
import { hostileChecks } from './checks/hostile.ts';
import { landingChecks } from './checks/landing.ts';
import { mappingChecks } from './checks/mapping.ts';
import { reachabilityChecks } from './checks/reachability.ts';
import { readingChecks } from './checks/reading.ts';
import { resumeChecks } from './checks/resume.ts';

/** All checks of the connector in a folder: those that every connector has, and one for each of its fixtures. */
export function planChecks(folder: string): readonly Check[] {
  return [
    ...declarationChecks,
    ...configurationChecks(folder),
    ...reachabilityChecks,
    ...fixtureChecks(folder),
    ...mappingChecks,
    ...readingChecks,
    ...resumeChecks,
    ...landingChecks,
    ...hostileChecks,
  ];
}
