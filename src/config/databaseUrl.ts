/** The external PostgreSQL, if one is meant: hub.yaml's `database`, else DATABASE_URL. */
export function databaseUrl(configured: string | null | undefined): string | undefined {
  return configured ?? process.env['DATABASE_URL'];
}
