/** What a connector's own test imports. */
export { describeConnector } from './describeConnector.ts';
