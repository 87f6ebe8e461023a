/**
 * The library of PHP itself: where data goes in texts, arrays and calls of functions, and what functions tell of it. What reaches files,
 * pages, commands and databases has models of its own.
 */
import type { Act, Comparison, Computation, Formatting, Model, Place, Sanitizer, Step, Verdict } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Place, to: Place])[]): Step[] => places.map(([from, to]) => ({ path, from, to }));

const texts: readonly Step[] = [
  ...steps('{strtolower,strtoupper,ucfirst,ucwords,lcfirst,trim,ltrim,rtrim,chop,strrev,strval,substr,mb_substr,mb_strcut,mb_strimwidth}', ['0', 'result']),
  ...steps('{mb_strtolower,mb_strtoupper,mb_convert_case,mb_convert_encoding,mb_scrub,utf8_encode,utf8_decode,normalizer_normalize}', ['0', 'result']),
  ...steps('{str_repeat,wordwrap,chunk_split,nl2br,addslashes,stripslashes,addcslashes,stripcslashes,quotemeta,str_shuffle}', ['0', 'result']),
  ...steps('{urlencode,rawurlencode,urldecode,rawurldecode,base64_encode,base64_decode,bin2hex,hex2bin,convert_uuencode,convert_uudecode,quoted_printable_encode,quoted_printable_decode,str_rot13}', ['0', 'result']),
  ...steps('{strstr,stristr,strrchr,strpbrk,strtok,substr_compare,html_entity_decode,htmlspecialchars_decode}', ['0', 'result']),
  ...steps('iconv', ['2', 'result']),
  ...steps('{str_pad,mb_str_pad}', ['0', 'result'], ['2', 'result']),
  ...steps('strtr', ['0', 'result'], ['2', 'result'], ['1[]', 'result']),
  ...steps('substr_replace', ['0', 'result'], ['1', 'result']),
  ...steps('{str_replace,str_ireplace,preg_replace,preg_filter,mb_ereg_replace}', ['2', 'result'], ['2[]', 'result[]'], ['1', 'result'], ['1[]', 'result']),
  ...steps('{preg_replace_callback}', ['2', 'result'], ['2', '1(0)'], ['1()', 'result']),
  ...steps('{preg_match,preg_match_all}', ['1', '2[]']),
  ...steps('sprintf', ['all', 'result']),
  ...steps('vsprintf', ['0', 'result'], ['1[]', 'result']),
  ...steps('{implode,join}', ['0', 'result'], ['1[]', 'result'], ['0[]', 'result']),
  ...steps('{str_split,mb_str_split}', ['0', 'result[]']),
  ...steps('{explode,preg_split,mb_split,split}', ['1', 'result[]']),
  ...steps('{sscanf,str_getcsv,str_word_count}', ['0', 'result[]']),
  ...steps('{json_encode,serialize,http_build_query,var_export,igbinary_serialize}', ['0[*]', 'result']),
  ...steps('json_decode', ['0', 'result']),
  ...steps('extract', ['0', 'result']),
  ...steps('parse_url', ['0', 'result[]'], ['0', 'result']),
  ...steps('{parse_str,mb_parse_str}', ['0', '1[]'], ['0', 'result[]']),
  ...steps('{gzcompress,gzuncompress,gzencode,gzdecode,gzdeflate,gzinflate,pack}', ['all', 'result']),
  ...steps('unpack', ['1', 'result[]']),
];

const arrays: readonly Step[] = [
  ...steps('array_push', ['1', '0[+]'], ['2', '0[+]'], ['3', '0[+]']),
  ...steps('array_unshift', ['1', '0[]'], ['2', '0[]']),
  ...steps('array_pop', ['0[-]', 'result']),
  ...steps('{array_shift,current,pos,reset,end,next,prev,max,min,array_rand,array_product,array_find}', ['0[]', 'result']),
  ...steps('{key,array_key_first,array_key_last}', ['0{}', 'result']),
  ...steps('array_map', ['1[]', '0(0)'], ['2[]', '0(1)'], ['0()', 'result[]']),
  ...steps('array_filter', ['0[]', '1(0)'], ['0[]', 'result[]']),
  ...steps('array_find', ['0[]', '1(0)'], ['0[]', 'result']),
  ...steps('{array_any,array_all}', ['0[]', '1(0)']),
  ...steps('array_reduce', ['2', '1(0)'], ['1()', '1(0)'], ['0[]', '1(1)'], ['2', 'result'], ['1()', 'result']),
  ...steps('{array_walk,array_walk_recursive}', ['0[]', '1(0)'], ['0{}', '1(1)'], ['2', '1(2)']),
  ...steps('{usort,uasort}', ['0[]', '1(0)'], ['0[]', '1(1)']),
  ...steps('uksort', ['0{}', '1(0)'], ['0{}', '1(1)']),
  ...steps('{array_merge,array_merge_recursive,array_replace,array_replace_recursive}', ['0', 'result'], ['1', 'result'], ['2', 'result'], ['3', 'result'], ['all[...]', 'result[]']),
  ...steps('array_combine', ['0[]', 'result{}'], ['1[]', 'result[]']),
  ...steps('{array_fill_keys}', ['0[]', 'result{}'], ['1', 'result[]']),
  ...steps('array_fill', ['2', 'result[]']),
  ...steps('array_pad', ['0[]', 'result[]'], ['2', 'result[]']),
  ...steps('array_keys', ['0{}', 'result[]']),
  ...steps('array_flip', ['0[]', 'result{}'], ['0{}', 'result[]']),
  ...steps('{array_values,array_slice,array_reverse,array_unique,array_diff,array_diff_key,array_intersect,array_intersect_key,array_diff_assoc,iterator_to_array,array_change_key_case}', ['0[]', 'result[]']),
  ...steps('{array_slice,array_reverse,array_unique,array_diff_key,array_intersect_key,array_diff_assoc}', ['0', 'result']),
  ...steps('array_splice', ['0[]', 'result[]'], ['3', '0[]'], ['3[]', '0[]']),
  ...steps('array_chunk', ['0[]', 'result[][]']),
  ...steps('array_column', ['0[][@1]', 'result[]']),
  ...steps('{range,compact}', ['all', 'result[]']),
  ...steps('ArrayObject', ['0[]', 'result[]']),
  ...steps('ArrayIterator', ['0[]', 'result[]']),
  ...steps('{ArrayObject,ArrayIterator}().getArrayCopy', ['this[]', 'result[]']),
];

const functions: readonly Step[] = [
  ...steps('call_user_func', ['1', '0(0)'], ['2', '0(1)'], ['3', '0(2)'], ['4', '0(3)'], ['0()', 'result']),
  ...steps('{call_user_func_array,forward_static_call_array}', ['1[0]', '0(0)'], ['1[1]', '0(1)'], ['1[2]', '0(2)'], ['1[3]', '0(3)'], ['0()', 'result']),
  ...steps('{register_shutdown_function,forward_static_call}', ['1', '0(0)'], ['2', '0(1)']),
  ...steps('{Closure.fromCallable}', ['0', 'result']),
  ...steps('any.{bindTo}', ['this', 'result']),
  ...steps('Closure.bind', ['0', 'result']),
  ...steps('any.call', ['1', 'this(0)'], ['2', 'this(1)'], ['this()', 'result']),
  ...steps('any.__invoke', ['0', 'this(0)'], ['1', 'this(1)'], ['this()', 'result']),
  ...steps('{Exception,Error,RuntimeException,InvalidArgumentException,LogicException,DomainException,UnexpectedValueException}', ['0', 'result[message]']),
  ...steps('any.getMessage', ['this[message]', 'result']),
];

const numbers: readonly Step[] = [
  ...steps('{intval,floatval,doubleval,boolval,abs,ceil,floor,round,sqrt,intdiv,fmod,pow,bindec,hexdec,octdec,number_format,strlen,count,ord,crc32}', ['0', 'result']),
];

/** What cannot be anything but a number, or a text of letters and digits. */
const conversions: readonly Sanitizer[] = [
  { path: '{intval,floatval,doubleval,abs,ceil,floor,round,sqrt,intdiv,fmod,pow,bindec,hexdec,octdec,number_format,strlen,count,ord,crc32}', argument: 0, cleans: 'result', establishes: 'number' },
  { path: 'boolval', argument: 0, cleans: 'result', establishes: 'constant' },
  { path: 'addslashes', argument: 0, cleans: 'result', escapes: ['sql'] },
  { path: '{bin2hex}', argument: 0, cleans: 'result', establishes: 'pattern' },
  { path: '{base64_encode,urlencode,rawurlencode,http_build_query}', argument: 0, cleans: 'result', clears: ['html', 'header', 'log'] },
  { path: '{urlencode,rawurlencode}', argument: 0, cleans: 'result', clears: ['path'] },
  { path: '{preg_replace,preg_filter}', argument: 2, cleans: 'result', replaces: 0 },
  { path: '{str_replace,str_ireplace}', argument: 2, cleans: 'result', replaces: 0, everyText: true },
  { path: '{strval,strtolower,strtoupper,trim,implode,json_encode,serialize,sprintf}', argument: 'all', cleans: 'result', clears: ['nosql', 'attributes'] },
  { path: 'json_encode', argument: 0, cleans: 'result', clears: ['header', 'log'] },
];

const checks: readonly Sanitizer[] = [
  { path: '{is_numeric,is_int,is_integer,is_long,is_float,is_double,is_bool}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'number' },
  { path: '{ctype_digit,ctype_alnum,ctype_alpha,ctype_xdigit,ctype_upper,ctype_lower}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'pattern' },
  { path: '{is_string,is_array,is_object}', argument: 0, cleans: 'argument', when: { is: true }, establishes: 'type' },
];

const comparisons: readonly Comparison[] = [
  { path: 'in_array', value: 0, with: 1, by: 'element' },
  { path: 'array_search', value: 0, with: 1, by: 'element' },
  { path: '{array_key_exists,key_exists}', value: 0, with: 1, by: 'name' },
  { path: 'str_starts_with', value: 0, with: 1, by: 'prefix' },
  { path: 'str_contains', value: 0, with: 1, by: 'part' },
  { path: '{preg_match}', value: 1, with: 0, by: 'pattern' },
];

const verdicts: readonly Verdict[] = [{ path: 'boolval', of: '0', tells: 'same' }];

const computations: readonly Computation[] = [
  { path: '{strtoupper,mb_strtoupper}', of: 'arguments', does: 'upperCase' },
  { path: '{strtolower,mb_strtolower}', of: 'arguments', does: 'lowerCase' },
  { path: 'str_repeat', of: 'arguments', does: 'repeat' },
  { path: '{substr,mb_substr}', of: 'arguments', does: 'substr' },
  { path: 'strval', of: 'arguments', does: 'toText' },
  { path: 'str_replace', of: 'arguments', order: [2, 0, 1], does: 'replaceAll' },
  { path: 'explode', of: 'arguments', order: [1, 0], does: 'split' },
  { path: 'strrev', of: 'arguments', does: 'reverseText' },
  { path: 'str_contains', of: 'arguments', does: 'includes' },
  { path: 'str_starts_with', of: 'arguments', does: 'startsWith' },
  { path: 'str_ends_with', of: 'arguments', does: 'endsWith' },
  { path: 'array_reverse', of: 'arguments', does: 'reversed' },
  { path: 'array_shift', of: 'arguments', does: 'takeFirst' },
  { path: 'array_unshift', of: 'arguments', does: 'putFirst' },
];

const formattings: readonly Formatting[] = [{ path: 'sprintf', style: 'percent', of: 0, from: 1 }, { path: 'vsprintf', style: 'percent', of: 0, from: 1, asList: true }];

const acts: readonly Act[] = [
  { path: '{array_map,array_filter,array_walk,array_reduce}', kind: 'iteration' },
];

/** PHP's own functions and classes. */
export const php: Model = {
  id: 'php',
  title: 'PHP',
  language: 'php',
  steps: [...texts, ...arrays, ...functions, ...numbers],
  sanitizers: [...conversions, ...checks],
  comparisons,
  verdicts,
  computations,
  formattings,
  acts,
};
