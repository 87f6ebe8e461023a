import { createReadStream, readFileSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import path, { basename, join, resolve, sep } from 'node:path';
import type { Request, Response } from 'express';

const folder = resolve('files');
const names = ['a.txt', 'b.txt'];

// How a path is built makes no difference.
export async function built(req: Request, res: Response) {
  await readFile(join(folder, req.params.name), 'utf8'); // finding: path-traversal
  await readFile(path.normalize(`${folder}/${req.params.name}`)); // finding: path-traversal
  await readFile(resolve(folder, `${req.params.name}.txt`)); // finding: path-traversal
  createReadStream(new URL(req.params.name, import.meta.url)).pipe(res); // finding: path-traversal
}

// Only the name, of any path.
export async function nameOnly(req: Request, res: Response) {
  await readFile(join(folder, basename(req.params.name)));
  const name = path.basename(String(req.query.name), '.txt');
  res.send(readFileSync(`${folder}/${name}.txt`));
}

// Names without separators.
export async function replaced(req: Request, res: Response) {
  const plain = req.params.name.replace(/[^a-zA-Z0-9]/g, '');
  res.send(readFileSync(`${folder}/${plain}.txt`));
  const once = req.params.other.replace('../', '');
  res.send(readFileSync(`${folder}/${once}`)); // finding: path-traversal
  const nested = req.params.other.replace(/\.\.\//g, '');
  res.send(readFileSync(`${folder}/${nested}`)); // finding: path-traversal
}

// Where the whole path leads.
export async function contained(req: Request, res: Response) {
  const file = resolve(folder, req.params.name);
  if (!file.startsWith(folder + sep)) return res.status(400).end();
  await unlink(file);
}

export async function containedTemplate(req: Request, res: Response) {
  const file = path.join(folder, req.params.name);
  if (file.startsWith(`${folder}/`)) {
    res.send(await readFile(file));
  } else {
    res.status(404).end();
  }
}

export async function relative(req: Request, res: Response) {
  const file = path.resolve(folder, req.params.name);
  const way = path.relative(folder, file);
  if (way.startsWith('..') || path.isAbsolute(way)) {
    throw new Error('outside');
  }
  res.send(await readFile(file));
}

export async function relativeOrSame(req: Request, res: Response) {
  const file = path.resolve(folder, req.params.name);
  const way = path.relative(folder, file);
  if (way !== '' && (way.startsWith('..') || path.isAbsolute(way))) {
    return res.status(403).end();
  }
  res.send(await readFile(file));
}

export async function listed(req: Request, res: Response) {
  if (!names.includes(req.params.name)) return res.status(404).end();
  res.send(await readFile(join(folder, req.params.name)));
}

export async function numbered(req: Request, res: Response) {
  const id = Number.parseInt(req.params.id, 10);
  res.send(await readFile(join(folder, `${id}.pdf`)));
}

export async function matched(req: Request, res: Response) {
  if (!/^[a-z0-9-]+$/.test(req.params.slug)) return res.status(404).end();
  res.send(await readFile(join(folder, `${req.params.slug}.md`)));
}

export async function withoutParents(req: Request, res: Response) {
  const { name } = req.params;
  if (name.includes('..')) return res.status(400).end();
  res.send(await readFile(join(folder, name)));
}

export async function withoutFolders(req: Request, res: Response) {
  const { name } = req.params;
  if (!name.includes('/')) {
    res.send(await readFile(resolve(folder, name)));
  } else {
    res.status(400).end();
  }
}

// A check of something else is none.
export async function unchecked(req: Request, res: Response) {
  if (req.params.name.length > 100) return res.status(400).end();
  res.send(await readFile(join(folder, req.params.name))); // finding: path-traversal
}
