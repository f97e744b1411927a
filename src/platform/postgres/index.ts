/**
 * Owns a PostgreSQL of its own inside the product's home folder: finds the binaries, creates the data folder,
 * starts, adopts, watches and stops the server. Reached by Unix socket only.
 * Refuses to run the database as root, to open data of another major version, and to touch a database
 * that it did not create (production uses DATABASE_URL and never comes here).
 */
export { findDebianPostgres } from './binaries.ts'
export { type PostgresLog, type RunningPostgres, startPostgres } from './start-postgres.ts'
