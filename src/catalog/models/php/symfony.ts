/**
 * Symfony: the request and its bags, attributes of routes, answers, forms, processes, Twig; and Doctrine, as DBAL and as ORM.
 * https://symfony.com/doc, https://www.doctrine-project.org
 */
import type { Model, Sink, Use } from '../../model.ts';

const http = 'Symfony\\Component\\HttpFoundation';
const request = `${http}\\Request()`;
const controller = 'Symfony\\Bundle\\FrameworkBundle\\Controller\\AbstractController()';
const query = 'Doctrine\\DBAL\\Query\\QueryBuilder()';
const connection = 'Doctrine\\DBAL\\Connection()';
const manager = 'Doctrine\\ORM\\EntityManager()';
const route = { on: 'method', receives: [], others: 'Symfony\\PathParameter()' } as const;

const doctrine: readonly Sink[] = [
  { path: `${connection}.{executeQuery,executeStatement,executeUpdate,query,exec,prepare,fetchAllAssociative,fetchAssociative,fetchOne,fetchFirstColumn,fetchAllNumeric,fetchNumeric,iterateAssociative}`, argument: 0, kind: 'sql' },
  { path: `${manager}.{createQuery,createNativeQuery}`, argument: 0, kind: 'sql' },
  { path: `${query}.**.{where,andWhere,orWhere,having,andHaving,orHaving,orderBy,addOrderBy,groupBy,addGroupBy,select,addSelect,from,join,leftJoin,innerJoin,set}`, argument: 0, kind: 'sql' },
  { path: `${query}.**.{set,orderBy,addOrderBy}`, argument: 1, kind: 'sql' },
];

const cookies: readonly Use[] = [5, 6].flatMap((argument): Use[] => [
  { path: `${http}\\Cookie`, kind: 'insecure-cookie', where: [{ argument, is: [false] }] },
  { path: `${http}\\Cookie.create`, kind: 'insecure-cookie', where: [{ argument, is: [false] }] },
]);

const origin = (path: string): Use => ({ path, kind: 'any-origin', where: [{ argument: 0, matches: '^\\s*access-control-allow-origin\\s*$' }, { argument: 1, matches: '^\\s*\\*\\s*$' }] });
const originIn = (path: string): Use => ({ path, kind: 'any-origin', where: [{ argument: 2, member: 'Access-Control-Allow-Origin', matches: '^\\s*\\*\\s*$' }] });

/** The packages `symfony/*`, `doctrine/*` and `twig/twig`. */
export const symfony: Model = {
  id: 'symfony',
  title: 'Symfony, Doctrine and Twig',
  language: 'php',
  types: [
    { path: `${http}\\RequestStack().{getCurrentRequest,getMainRequest}()`, is: request },
    { path: `${http}\\Request.createFromGlobals()`, is: request },
    { path: 'any.createQueryBuilder()', is: query },
    { path: 'Doctrine\\ORM\\QueryBuilder()', is: query },
    { path: 'Doctrine\\ORM\\EntityManagerInterface()', is: manager },
    { path: 'Doctrine\\Persistence\\ObjectManager()', is: manager },
    { path: `${manager}.createQueryBuilder()`, is: query },
    { path: `${connection}.createQueryBuilder()`, is: query },
    { path: `any.getEntityManager()`, is: manager },
    { path: `${manager}.getConnection()`, is: connection },
    { path: 'Doctrine\\DBAL\\DriverManager.getConnection()', is: connection },
  ],
  signatures: [
    { path: `${http}\\Response`, parameters: ['content', 'status', 'headers'] },
    { path: 'Illuminate\\Http\\Response', parameters: ['content', 'status', 'headers'] },
    { path: 'any.{header,set}', parameters: ['key', 'values'] },
    { path: 'any.headers.set', parameters: ['key', 'values'] },
  ],
  annotations: [
    { path: 'Symfony\\Component\\Routing\\Attribute\\Route', ...route },
    { path: 'Symfony\\Component\\Routing\\Annotation\\Route', ...route },
    { path: 'Symfony\\Component\\HttpKernel\\Attribute\\MapQueryParameter', on: 'parameter', is: 'Symfony\\PathParameter()', keepsType: true },
  ],
  sources: [
    { path: `${request}.{query,request,cookies,attributes,files,payload}.{get,all,getString}()`, kind: 'request' },
    { path: `${request}.headers.{get,all}()`, kind: 'request', clears: ['header', 'log'] },
    { path: `${request}.{get,getContent,toArray,getPayload,getQueryString}()`, kind: 'request' },
    { path: `${request}.{getRequestUri,getPathInfo,getUri}()`, kind: 'request', clears: ['header', 'log', 'redirect', 'url'] },
    { path: `${http}\\File\\UploadedFile().{getClientOriginalName,getClientOriginalExtension,guessClientExtension,getClientMimeType}()`, kind: 'request' },
    { path: 'Symfony\\PathParameter()', kind: 'request', clears: ['header', 'log'] },
  ],
  sinks: [
    ...doctrine,
    { path: `${http}\\Response`, argument: 0, kind: 'html' },
    { path: `${http}\\Response().setContent`, argument: 0, kind: 'html' },
    { path: `${http}\\RedirectResponse`, argument: 0, kind: 'redirect' },
    { path: `${http}\\RedirectResponse().setTargetUrl`, argument: 0, kind: 'redirect' },
    { path: `${http}\\BinaryFileResponse`, argument: 0, kind: 'path' },
    { path: `${controller}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${controller}.file`, argument: 0, kind: 'path' },
    { path: 'Symfony\\Component\\Process\\Process.fromShellCommandline', argument: 0, kind: 'command' },
    { path: 'Symfony\\Component\\Filesystem\\Filesystem().{dumpFile,appendToFile,remove,mkdir,copy,rename,exists}', argument: 0, kind: 'path' },
    { path: 'Symfony\\Component\\ExpressionLanguage\\ExpressionLanguage().{evaluate,compile}', argument: 0, kind: 'expression' },
    { path: 'Symfony\\Contracts\\HttpClient\\HttpClientInterface().request', argument: 1, kind: 'url' },
    { path: 'Twig\\Environment().createTemplate', argument: 0, kind: 'template' },
    { path: 'Twig\\Markup', argument: 0, kind: 'html' },
  ],
  uses: [
    ...cookies,
    origin('any.{header,set}'),
    origin('any.headers.set'),
    originIn(`${http}\\Response`),
    originIn('Illuminate\\Http\\Response'),
    { path: 'any.set', kind: 'no-csrf-check', where: [{ argument: 0, is: ['csrf_protection'] }, { argument: 1, is: [false] }] },
    { path: 'any.csrf_protection', at: 'assignment', kind: 'no-csrf-check', where: [{ argument: 'assigned', is: [false] }], remedy: { title: 'Check where forms come from', set: [{ argument: 'assigned', to: 'true' }], assumes: 'the form is shown by a page of the own site' } },
    { path: 'any.{verify_peer,verify_host}', at: 'assignment', kind: 'no-certificate-check', where: [{ argument: 'assigned', is: [false] }], remedy: { title: 'Check certificates', set: [{ argument: 'assigned', to: 'true' }], assumes: 'the server has a certificate that a known authority has signed' } },
  ],
};
