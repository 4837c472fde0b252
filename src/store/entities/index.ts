import type { EntitySchema } from 'typeorm';
import type { Row } from './columns.ts';
import * as access from './access.ts';
import * as allocationDecisions from './allocationDecisions.ts';
import * as audit from './audit.ts';
import * as documents from './documents.ts';
import * as enterprises from './enterprises.ts';
import * as identity from './identity.ts';
import * as logistics from './logistics.ts';
import * as payments from './payments.ts';
import * as sources from './sources.ts';

/** Every entity of the model; migrations create exactly these, which a test holds. */
export const ENTITIES: readonly EntitySchema<Row>[] = [
  access,
  allocationDecisions,
  audit,
  documents,
  enterprises,
  identity,
  logistics,
  payments,
  sources,
].flatMap((room) => Object.values<EntitySchema<Row>>(room));
