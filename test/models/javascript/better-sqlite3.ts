import type { Request, Response } from 'express';
import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

const db = new Sqlite('notes.db');
db.pragma('journal_mode = WAL');
db.exec('CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, author TEXT, text TEXT)');

const insert = db.prepare('INSERT INTO notes (author, text) VALUES (?, ?)');
const byAuthor = db.prepare('SELECT id, text FROM notes WHERE author = ?');

export function listNotes(req: Request, res: Response) {
  const author = req.query.author; // source: author; finding: missing-input-validation
  const notes = db.prepare(`SELECT id, text FROM notes WHERE author = '${author}'`).all(); // finding: sql-injection from author
  res.json(notes);
}

export function addNote(req: Request, res: Response) {
  const { lastInsertRowid } = insert.run(req.body.author, 'hello'); // finding: missing-input-validation
  res.status(201).json({ id: lastInsertRowid });
}

export function readNotes(req: Request, res: Response) {
  const first = byAuthor.get(req.params.author); // finding: missing-input-validation
  const all = byAuthor.all(req.params.author); // finding: missing-input-validation
  const ids = byAuthor.pluck().all(req.params.author); // finding: missing-input-validation
  const rows = [...byAuthor.raw().iterate(req.params.author)]; // finding: missing-input-validation
  const wide = byAuthor.expand().safeIntegers().bind(req.params.author); // finding: missing-input-validation
  res.json({ first, all, ids, rows, wide: wide.all() });
}

export function showNote(req: Request, res: Response) {
  const id = Number.parseInt(req.params.id, 10);
  res.json(db.prepare('SELECT text FROM notes WHERE id = ?').get(id));
}

// A function run in a transaction gets what its caller hands over.
const importNotes = db.transaction((notes: { author: string; text: string }[]) => {
  for (const note of notes) insert.run(note.author, note.text);
});

export function uploadNotes(req: Request, res: Response) {
  importNotes(req.body.notes); // finding: missing-input-validation
  res.status(204).end();
}

export function purge(shop: Database, table: string, author: string) {
  shop.exec(`DELETE FROM notes WHERE author = '${author}'`); // finding: sql-injection
  shop.pragma(`table_info(${table})`); // finding: sql-injection
  shop.prepare("DELETE FROM notes WHERE author = '" + author + "'").run(); // finding: sql-injection
  shop.prepare('DELETE FROM notes WHERE author = ?').run(author);
}
