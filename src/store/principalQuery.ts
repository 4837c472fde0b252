import pg from 'pg';

/** What node-postgres calls on a query and its connection while it is sent and answered. */
interface Connection {
  parse(message: { readonly name: string; readonly text: string }): void;
  bind(message: { readonly statement: string; readonly values: readonly string[] }): void;
  execute(message: object): void;
}

interface SentQuery {
  prepare(connection: Connection): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: Connection): void;
}

const DriversQuery = pg.Query as unknown as new (
  config: pg.QueryConfig & { readonly queryMode: 'extended' },
) => InstanceType<typeof pg.Query> & SentQuery;

const BEGIN = { name: 'begin-as', text: 'select app.begin_as($1)' };

/** The connections that have the statement above prepared. */
const prepared = new WeakSet<Connection>();

/**
 * A statement that is sent as the principal. What sets the principal and the statement itself go out before one Sync:
 * to PostgreSQL they are one transaction, which Sync ends, and one answer. BEGIN and COMMIT around them would be two
 * statements, two answers and four awakenings more.
 */
export class PrincipalQuery extends DriversQuery {
  readonly #principalId: string;
  #isBegun = false;

  constructor(principalId: string, config: pg.QueryConfig) {
    // The extended protocol takes one statement: a text can never bring a second one along.
    super({ ...config, queryMode: 'extended' });
    this.#principalId = principalId;
  }

  override prepare(connection: Connection): void {
    if (!prepared.has(connection)) connection.parse(BEGIN);
    // After a failure the connection is closed, so what was sent is there.
    prepared.add(connection);
    connection.bind({ statement: BEGIN.name, values: [this.#principalId] });
    connection.execute({});
    super.prepare(connection);
  }

  override handleDataRow(message: object): void {
    if (this.#isBegun) super.handleDataRow(message);
  }

  override handleCommandComplete(message: object, connection: Connection): void {
    if (this.#isBegun) super.handleCommandComplete(message, connection);
    this.#isBegun = true;
  }
}
