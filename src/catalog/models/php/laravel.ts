/**
 * Laravel: requests by their declared type, `request()` and facades; routes; the query builder and Eloquent; answers and the HTTP client.
 * https://laravel.com/docs
 */
import type { Act, Model, Sanitizer, Sink, Source, Step } from '../../model.ts';

const request = 'Illuminate\\Http\\Request()';
const builder = 'Illuminate\\Database\\Query\\Builder()';
const eloquent = 'Illuminate\\Database\\Eloquent\\Model';

/** A facade by its full name, and by the alias that needs no `use`. */
const facade = (name: string): readonly string[] => [name, `Illuminate\\Support\\Facades\\${name}`];
const onFacade = (name: string, entry: (path: string) => readonly Sink[]): readonly Sink[] => facade(name).flatMap(entry);

const reading = '{all,input,query,post,get,json,cookie,file,except,only,string,str,collect,route,getContent,query.get,request.get,cookies.get,integers}';

const sources: readonly Source[] = [
  { path: `${request}.${reading}()`, kind: 'request' },
  // What was sent is a member, too.
  { path: `${request}.*`, kind: 'request' },
  { path: `${request}.header()`, kind: 'request', clears: ['header', 'log'] },
  { path: `${request}.{url,fullUrl,path}()`, kind: 'request', clears: ['header', 'log', 'redirect', 'url'] },
  // Checked by the rules that are given, or those of the form: of the members that have one, no more is known.
  { path: `${request}.{validate,validateWithBag,validated}()`, kind: 'request', clears: ['data', 'attributes', 'nosql'] },
  { path: 'Illuminate\\Foundation\\Http\\FormRequest().{validated,safe,input,all,get,query,post,only,query.get}()', kind: 'request', clears: ['data', 'attributes', 'nosql'] },
  { path: 'Laravel\\PathParameter()', kind: 'request' },
  { path: 'Illuminate\\Http\\UploadedFile().{getClientOriginalName,getClientOriginalExtension,getClientMimeType}()', kind: 'request' },
  ...facade('Request').map((path): Source => ({ path: `${path}.{all,input,query,post,get,header,cookie}()`, kind: 'request' })),
  ...facade('Input').map((path): Source => ({ path: `${path}.{get,all,only}()`, kind: 'request' })),
];

/** What takes SQL in its first argument. */
const raw = '{whereRaw,orWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,selectRaw,fromRaw}';
/** What takes the name of a column there, which no parameter can stand for. */
const columns = '{where,orWhere,whereIn,whereNull,orderBy,orderByDesc,groupBy,having,pluck,select,addSelect,max,min,sum,avg,value,increment,decrement,latest,oldest}';

const queries: readonly Sink[] = [
  ...onFacade('DB', (path) => [
    { path: `${path}.{select,selectOne,scalar,insert,update,delete,statement,affectingStatement,unprepared,cursor,raw}`, argument: 0, kind: 'sql' },
    { path: `${path}.connection().{select,selectOne,insert,update,delete,statement,affectingStatement,unprepared,raw}`, argument: 0, kind: 'sql' },
  ]),
  ...[`${builder}.**`, `${eloquent}.**`, `${eloquent}().**`].flatMap((path): readonly Sink[] => [
    { path: `${path}.${raw}`, argument: 0, kind: 'sql' },
    { path: `${path}.${columns}`, argument: 0, kind: 'sql' },
  ]),
  { path: `any.${raw}`, argument: 0, kind: 'sql' },
  { path: 'Illuminate\\Validation\\Rule.unique().**.ignore', argument: 'all', kind: 'sql' },
];

const answers: readonly Sink[] = [
  { path: 'Laravel\\Answer', argument: 'assigned', kind: 'html' },
  { path: 'response', argument: 0, kind: 'html' },
  { path: 'Illuminate\\Http\\Response', argument: 0, kind: 'html' },
  { path: 'Illuminate\\Support\\HtmlString', argument: 0, kind: 'html' },
  { path: 'redirect', argument: 0, kind: 'redirect' },
  { path: 'redirect().{to,away}', argument: 0, kind: 'redirect' },
  ...onFacade('Redirect', (path) => [{ path: `${path}.{to,away}`, argument: 0, kind: 'redirect' }]),
  { path: 'response().{download,file}', argument: 0, kind: 'path' },
  ...onFacade('Response', (path) => [{ path: `${path}.{download,file}`, argument: 0, kind: 'path' }]),
];

const others: readonly Sink[] = [
  ...onFacade('File', (path) => [{ path: `${path}.{get,put,delete,append,prepend,copy,move,exists,makeDirectory,deleteDirectory}`, argument: 0, kind: 'path' }]),
  ...onFacade('Http', (path) => [
    { path: `${path}.{get,post,put,patch,delete,head}`, argument: 0, kind: 'url' },
    { path: `${path}.**.{get,post,put,patch,delete,head}`, argument: 0, kind: 'url' },
  ]),
  ...onFacade('Process', (path) => [{ path: `${path}.{run,start}`, argument: 0, kind: 'command' }]),
  ...onFacade('Log', (path) => [{ path: `${path}.{emergency,alert,critical,error,warning,notice,info,debug}`, argument: 'all', kind: 'log-entry' }]),
  ...onFacade('Blade', (path) => [{ path: `${path}.{render,compileString}`, argument: 0, kind: 'template' }]),
  { path: `${eloquent}.{forceCreate,unguarded}`, argument: 0, kind: 'attributes' },
  { path: `${eloquent}().forceFill`, argument: 0, kind: 'attributes' },
  { path: `${eloquent}.{create,insert,updateOrCreate,firstOrCreate}`, argument: 0, kind: 'data' },
  { path: `${eloquent}.{create,insert}`, argument: 0, kind: 'storage' },
  { path: 'Illuminate\\Cache\\RateLimiting\\Limit.**.by', argument: 0, kind: 'limit-key' },
  { path: `${eloquent}().{fill,update}`, argument: 0, kind: 'data' },
];

const checked: readonly Sanitizer[] = [
  { path: `${request}.{validate,validateWithBag}`, argument: 'this', cleans: 'argument', clears: ['data', 'attributes', 'nosql'] },
  ...facade('Validator').map((path): Sanitizer => ({ path: `${path}.{make,validate}`, argument: 0, cleans: 'argument', clears: ['data', 'attributes', 'nosql'] })),
  { path: 'e', argument: 0, cleans: 'result', escapes: ['html'] },
  { path: 'Illuminate\\Support\\Str.slug', argument: 0, cleans: 'result', establishes: 'pattern' },
];

const steps: readonly Step[] = [
  { path: '{e,collect,Str,str}', from: '0', to: 'result' },
  { path: 'Illuminate\\Support\\Str.{slug,lower,upper,title,of}', from: '0', to: 'result' },
  { path: 'Illuminate\\Support\\Arr.get', from: '0[@1]', to: 'result' },
];

/** The packages `illuminate/*`. */
export const laravel: Model = {
  id: 'laravel',
  title: 'Laravel',
  language: 'php',
  types: [
    { path: 'request()', is: request },
    { path: '{abort,dd}()', is: 'never' },
    { path: `${request}.file()`, is: 'Illuminate\\Http\\UploadedFile()' },
    ...facade('DB').flatMap((path) => [{ path: `${path}.table()`, is: builder }, { path: `${path}.query()`, is: builder }]),
    ...facade('DB').map((path) => ({ path: `${path}.connection().table()`, is: builder })),
  ],
  handlers: facade('Route').flatMap((path) => [
    { path: `${path}.{get,post,put,patch,delete,options,any}`, from: 1, receives: [], others: { is: 'Laravel\\PathParameter()', byType: 'texts' }, answers: 'Laravel\\Answer', route: { method: 'name', path: { argument: 0 } } } as const,
    { path: `${path}.match`, from: 2, receives: [], others: { is: 'Laravel\\PathParameter()', byType: 'texts' }, answers: 'Laravel\\Answer' } as const,
  ]),
  sources,
  steps,
  sanitizers: checked,
  assertions: [
    { path: '{abort_unless,throw_unless}', of: 0, is: true },
    { path: '{abort_if,throw_if}', of: 0, is: false },
  ],
  sinks: [...queries, ...answers, ...others],
  acts: [
    ...facade('DB').flatMap((path): readonly Act[] => [{ path: `${path}.{select,selectOne}`, kind: 'query' }, { path: `${path}.{insert,update,delete}`, kind: 'write' }]),
  ],
  uses: [
    ...facade('Http').flatMap((path) => [
      { path: `${path}.withoutVerifying`, kind: 'no-certificate-check' } as const,
      { path: `${path}.**.withoutVerifying`, kind: 'no-certificate-check' } as const,
      { path: `${path}.withOptions`, kind: 'no-certificate-check', where: [{ argument: 0, member: 'verify', is: [false] }] } as const,
    ]),
    { path: 'Illuminate\\Encryption\\Encrypter', kind: 'hardcoded-secret', where: [{ argument: 0, isFixed: true, but: '\\{|.{0,5}$|change' }] },
    // The settings of `config/cors.php`, and of the middleware that checks tokens.
    { path: 'any.allowed_origins', at: 'assignment', kind: 'any-origin', where: [{ argument: 'assigned', member: '*', is: ['*'] }] },
    { path: 'cookie', kind: 'insecure-cookie', where: [{ argument: 5, is: [false] }] },
    { path: 'cookie', kind: 'insecure-cookie', where: [{ argument: 6, is: [false] }] },
  ],
};
