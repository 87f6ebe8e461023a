import type { Request, Response } from 'express';
import {
  BaseDataSource, Connection, createConnection, DataSource, Entity, EntityManager, getConnection, getManager, getRepository, MongoRepository, QueryRunner, Raw, Repository, TreeRepository,
} from 'typeorm';

@Entity()
class User {}

const source = new DataSource({ type: 'postgres' });
const users = source.getRepository(User);

export async function search(req: Request, res: Response) {
  const name = req.query.name; // source: name; finding: missing-input-validation
  const text = `SELECT id FROM users WHERE name = '${name}'`;
  await source.query(text); // finding: sql-injection from name
  await source.manager.query(text); // finding: sql-injection from name
  await source.createQueryRunner().query(text); // finding: sql-injection from name
  await source.createEntityManager().query(text); // finding: sql-injection from name
  await users.query(text); // finding: sql-injection from name
  await users.extend({}).query(text); // finding: sql-injection from name
  await source.getTreeRepository(User).query(text); // finding: sql-injection from name
  await getManager().query(text); // finding: sql-injection from name
  await getRepository(User).query(text); // finding: sql-injection from name
  await getConnection().query(text); // finding: sql-injection from name
  await (await createConnection()).query(text); // finding: sql-injection from name
  await (await source.initialize()).query(text); // finding: sql-injection from name
  await source.transaction(async (manager) => {
    await manager.query(text); // finding: sql-injection from name
  });
  res.end();
}

export async function builders(req: Request, res: Response) {
  const name = req.query.name; // finding: missing-input-validation
  const condition = `user.name = '${name}'`;
  const query = users.createQueryBuilder('user');
  query.where(condition); // finding: sql-injection
  query.where('user.name = :name', { name }).andWhere(condition); // finding: sql-injection
  query.orWhere(condition).having(condition).andHaving(condition).orHaving(condition); // finding: sql-injection
  query.select(name as string); // finding: sql-injection
  query.addSelect(name as string); // finding: sql-injection
  query.groupBy(name as string); // finding: sql-injection
  query.addGroupBy(name as string); // finding: sql-injection
  query.orderBy(name as string); // finding: sql-injection
  query.addOrderBy(name as string); // finding: sql-injection
  query.innerJoin('user.posts', 'post', condition); // finding: sql-injection
  query.leftJoin('user.posts', 'post', condition); // finding: sql-injection
  query.innerJoinAndSelect('user.posts', 'post', condition); // finding: sql-injection
  query.leftJoinAndSelect('user.posts', 'post', condition); // finding: sql-injection
  await users.findBy({ name: Raw((alias) => `${alias} = 1`) });
  Raw(condition); // finding: sql-injection
  res.end();
}

// Values.
export async function stored(req: Request, res: Response, typed: Connection, base: BaseDataSource, manager: EntityManager) {
  const { a, b, c, d, e, f, g, h, i } = req.body; // finding: missing-input-validation
  await source.query('SELECT id FROM users WHERE name = $1', [a]);
  await typed.query('SELECT id FROM users WHERE name = $1', [b]);
  await base.query('SELECT id FROM users WHERE name = $1', [c]);
  users.createQueryBuilder('user').where('user.name = :d', { d }).setParameter('e', e).setParameters({ f }).limit(g).offset(h).take(i).skip(1);
  await users.createQueryBuilder().insert().values(req.body.j).execute(); // finding: missing-input-validation; finding: mass-assignment
  await users.createQueryBuilder().update().set(req.body.k).execute(); // finding: missing-input-validation; finding: mass-assignment
  await users.save(req.body.l); // finding: missing-input-validation; finding: mass-assignment
  await users.insert(req.body.m); // finding: missing-input-validation; finding: mass-assignment
  await users.upsert(req.body.n, ['id']); // finding: missing-input-validation; finding: mass-assignment
  await users.update({ id: 1 }, req.body.o); // finding: missing-input-validation; finding: mass-assignment
  users.create(req.body.p); // finding: missing-input-validation; finding: mass-assignment
  users.merge(new User(), req.body.q); // finding: mass-assignment
  await users.preload(req.body.r); // finding: missing-input-validation; finding: mass-assignment
  await manager.save(User, req.body.s); // finding: missing-input-validation; finding: mass-assignment
  await manager.insert(User, { name: req.body.t }); // finding: missing-input-validation
  await manager.upsert(User, { name: req.body.u }, ['id']); // finding: missing-input-validation
  manager.create(User, { name: req.body.v }); // finding: missing-input-validation
  await manager.update(User, { id: 1 }, req.body.w); // finding: missing-input-validation; finding: mass-assignment
  res.end();
}

export async function found(req: Request, res: Response, tree: TreeRepository<User>, mongo: MongoRepository<User>, runner: QueryRunner, typed: Repository<User>) {
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n } = req.body; // finding: missing-input-validation
  await users.find({ where: { a } });
  await users.findBy({ b });
  await users.findAndCount({ where: { c } });
  await users.findAndCountBy({ d });
  await users.findOne({ where: { e } });
  await users.findOneBy({ f });
  await users.findOneOrFail({ where: { g } });
  await users.findOneByOrFail({ h });
  await users.exists({ where: { i } });
  await users.existsBy({ j });
  await users.count({ where: { k } });
  await users.countBy({ l });
  await users.delete({ m });
  await users.softDelete({ n });
  await users.restore({ name: req.body.o }); // finding: missing-input-validation
  await tree.findOneBy({ name: req.body.p }); // finding: missing-input-validation
  await mongo.findOneBy({ name: req.body.q }); // finding: missing-input-validation
  await typed.findOneBy({ name: req.body.r }); // finding: missing-input-validation
  await runner.manager.findOneBy(User, { name: req.body.s }); // finding: missing-input-validation
  res.end();
}
