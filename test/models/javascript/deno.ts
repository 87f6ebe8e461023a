import type { Request, Response } from 'express';

export async function report(req: Request, res: Response) {
  const name = String(req.query.name);
  new Deno.Command(name); // finding: command-injection
  new Deno.Command('report', { args: [name] });
  Deno.run({ cmd: [name, 'now'] }); // finding: command-injection
  Deno.run({ cmd: ['bash', '-c', `report ${name}`] }); // finding: command-injection
  Deno.run({ cmd: ['report', '-c', name] });
  await Deno.readTextFile(name); // finding: path-traversal
  Deno.readTextFileSync(name); // finding: path-traversal
  await Deno.readFile(`reports/${name}`); // finding: path-traversal
  Deno.readFileSync(name); // finding: path-traversal
  await Deno.writeTextFile(name, ''); // finding: path-traversal
  Deno.writeTextFileSync(name, ''); // finding: path-traversal
  await Deno.writeFile(name, new Uint8Array()); // finding: path-traversal
  Deno.writeFileSync(name, new Uint8Array()); // finding: path-traversal
  await Deno.open(name); // finding: path-traversal
  Deno.openSync(name); // finding: path-traversal
  await Deno.remove(name); // finding: path-traversal
  Deno.removeSync(name); // finding: path-traversal
  res.end();
}

export function run(command: string) {
  return Deno.run({ cmd: ['sh', '-c', command] }); // finding: command-injection
}

export async function readPart(req, res) {
  const { part } = req.query;
  if (!/^\w+$/.test(part)) Deno.exit(1);
  res.end(await Deno.readTextFile(part));
}
