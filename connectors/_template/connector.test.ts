import { describeConnector } from '../../src/conformance/index.ts';

describeConnector(import.meta.url);
