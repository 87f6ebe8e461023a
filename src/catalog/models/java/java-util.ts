/**
 * Collections, streams, optionals and futures: what goes in and out of them, also through lambdas. Collections that the program makes are
 * known element by element.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/package-summary.html
 */
import type { Act, Comparison, Computation, Container, Model, Place, Step, Verdict } from '../../model.ts';

const steps = (path: string, ...places: readonly (readonly [from: Step['from'], to: Place])[]): Step[] =>
  places.map(([from, to]) => ({ path, from, to }));

const lists = 'java.util.{ArrayList,LinkedList,Vector,Stack,ArrayDeque,HashSet,LinkedHashSet,TreeSet,PriorityQueue}';
const queues = 'java.util.concurrent.{LinkedBlockingQueue,ArrayBlockingQueue,ConcurrentLinkedQueue,LinkedBlockingDeque,CopyOnWriteArrayList}';
const maps = 'java.util.{HashMap,LinkedHashMap,TreeMap,Hashtable,Properties,WeakHashMap,IdentityHashMap,EnumMap}';

const collections: readonly Step[] = [
  ...steps('any.add', ['0', 'this[+]'], ['1', 'this[]']),
  ...steps('any.{addLast,offer,offerLast,addElement}', ['0', 'this[+]']),
  ...steps('any.{addFirst,offerFirst,push}', ['0', 'this[]']),
  ...steps('any.addAll', ['0[]', 'this[]'], ['1[]', 'this[]']),
  ...steps('any.{get,elementAt}', ['this[@0]', 'result']),
  ...steps('any.getOrDefault', ['this[@0]', 'result'], ['1', 'result']),
  ...steps('any.{getFirst,firstElement}', ['this[0]', 'result']),
  ...steps('any.{getLast,lastElement,peekFirst,peekLast,element,pop,poll,pollFirst,removeFirst,take,first,last}', ['this[]', 'result']),
  ...steps('any.{removeLast,pollLast}', ['this[-]', 'result']),
  ...steps('any.remove', ['this[]', 'result']),
  ...steps('any.set', ['1', 'this[@0]']),
  ...steps('any.{subList,iterator,listIterator,descendingIterator,elements,reversed,clone,asIterator,spliterator,boxed,stream,parallelStream,sequential,parallel,onClose,unordered}', ['this', 'result']),
  ...steps('any.{next,nextElement,previous}', ['this[]', 'result']),
  ...steps('any.toArray', ['this', 'result']),
  ...steps('java.util.concurrent.{LinkedBlockingQueue,ArrayBlockingQueue,LinkedBlockingDeque}().put', ['0', 'this[+]']),
  ...steps('java.util.Arrays.{copyOf,copyOfRange,stream}', ['0', 'result']),
  ...steps('java.util.Arrays.{toString,deepToString}', ['0[]', 'result']),
  ...steps('java.util.Arrays.fill', ['1', '0[]']),
  ...steps('java.lang.System.arraycopy', ['0[]', '2[]']),
  ...steps('java.util.Collections.{unmodifiableList,unmodifiableSet,unmodifiableMap,unmodifiableCollection,synchronizedList,synchronizedMap,enumeration}', ['0', 'result']),
  ...steps('java.util.Collections.list', ['0[]', 'result[]']),
  ...steps('java.util.Collections.addAll', ['1', '0[]'], ['2', '0[]'], ['3', '0[]']),
];

const dictionaries: readonly Step[] = [
  ...steps('any.{put,setProperty}', ['1', 'this[@0]'], ['0', 'this{}']),
  ...steps('any.putIfAbsent', ['1', 'this[@0]'], ['0', 'this{}'], ['this[@0]', 'result']),
  ...steps('any.putAll', ['0', 'this']),
  ...steps('java.util.Properties().load', ['0', 'this']),
  ...steps(`${maps}().replace`, ['1', 'this[@0]']),
  ...steps('any.getProperty', ['this[@0]', 'result'], ['1', 'result']),
  ...steps('any.{keySet,keys,stringPropertyNames,navigableKeySet}', ['this{}', 'result[]']),
  ...steps('any.values', ['this[]', 'result[]']),
  ...steps('any.entrySet', ['this{}', 'result[][.key]'], ['this[]', 'result[][.value]']),
  ...steps('java.util.Map.entry', ['0', 'result[.key]'], ['1', 'result[.value]']),
  ...steps('java.util.AbstractMap.{SimpleEntry,SimpleImmutableEntry}', ['0', 'result[.key]'], ['1', 'result[.value]']),
  ...steps('any.getKey', ['this[.key]', 'result']),
  ...steps('any.getValue', ['this[.value]', 'result']),
  ...steps('any.setValue', ['0', 'this[.value]']),
  ...steps('any.computeIfAbsent', ['0', '1(0)'], ['1()', 'this[@0]'], ['this[@0]', 'result'], ['1()', 'result']),
  ...steps('any.{computeIfPresent,compute}', ['0', '1(0)'], ['this[@0]', '1(1)'], ['1()', 'this[@0]'], ['1()', 'result']),
  ...steps('any.merge', ['this[@0]', '2(0)'], ['1', '2(1)'], ['1', 'this[@0]'], ['2()', 'this[@0]'], ['2()', 'result']),
];

const streams: readonly Step[] = [
  ...steps('any.forEach', ['this[]', '0(0)'], ['this{}', '0(0)'], ['this[]', '0(1)']),
  ...steps('any.forEachOrdered', ['this[]', '0(0)']),
  ...steps('any.{map,mapToObj}', ['this[]', '0(0)'], ['0()', 'result[]']),
  ...steps('any.{mapToInt,mapToLong,mapToDouble}', ['this[]', '0(0)']),
  ...steps('any.flatMap', ['this[]', '0(0)'], ['0()[]', 'result[]']),
  ...steps('any.{filter,takeWhile,dropWhile,peek,removeIf}', ['this[]', '0(0)'], ['this[]', 'result[]']),
  ...steps('any.{sorted,distinct,limit,skip,toList}', ['this[]', 'result[]']),
  ...steps('any.collect', ['this[]', 'result[]'], ['this[]', '0(0)'], ['this[]', 'result']),
  ...steps('any.{findFirst,findAny}', ['this[]', 'result']),
  ...steps('any.{anyMatch,allMatch,noneMatch}', ['this[]', '0(0)']),
  ...steps('any.reduce', ['0', '1(0)'], ['this[]', '1(1)'], ['1()', '1(0)'], ['1()', 'result'], ['0', 'result'], ['this[]', '0(0)'], ['this[]', '0(1)'], ['0()', 'result']),
  ...steps('java.util.stream.Stream.concat', ['0[]', 'result[]'], ['1[]', 'result[]']),
  ...steps('java.util.stream.Stream.generate', ['0()', 'result[]']),
  ...steps('java.util.stream.Stream.iterate', ['0', 'result[]'], ['0', '1(0)'], ['1()', 'result[]']),
  ...steps('java.util.stream.StreamSupport.stream', ['0[]', 'result[]']),
];

/** An optional, a future or a reference is what it holds. */
const holders: readonly Step[] = [
  ...steps('java.util.Optional.{of,ofNullable}', ['0', 'result']),
  ...steps('java.util.Optional().map', ['this', '0(0)'], ['0()', 'result']),
  ...steps('java.util.Optional().flatMap', ['this', '0(0)'], ['0()', 'result']),
  ...steps('java.util.Optional().filter', ['this', '0(0)'], ['this', 'result']),
  ...steps('java.util.Optional().{ifPresent,ifPresentOrElse}', ['this', '0(0)']),
  ...steps('java.util.Optional().get', ['this', 'result']),
  ...steps('any.orElse', ['this', 'result'], ['0', 'result']),
  ...steps('any.{orElseGet,or}', ['this', 'result'], ['0()', 'result']),
  ...steps('any.orElseThrow', ['this', 'result']),
  ...steps('any.{ifPresent,ifPresentOrElse}', ['this', '0(0)']),
  ...steps('java.util.concurrent.CompletableFuture.supplyAsync', ['0()', 'result']),
  ...steps('java.util.concurrent.CompletableFuture.runAsync', ['0()', 'result']),
  ...steps('java.util.concurrent.CompletableFuture.completedFuture', ['0', 'result']),
  ...steps('java.util.concurrent.CompletableFuture().get', ['this', 'result']),
  ...steps('any.{thenApply,thenApplyAsync,thenCompose,handle}', ['this', '0(0)'], ['0()', 'result']),
  ...steps('any.{thenAccept,thenAcceptAsync,whenComplete}', ['this', '0(0)'], ['this', 'result']),
  ...steps('any.join', ['this', 'result']),
  ...steps('any.submit', ['0()', 'result']),
  ...steps('any.{execute,schedule,invokeAll}', ['0()', 'result']),
  ...steps('java.util.concurrent.{Future,FutureTask}().get', ['this', 'result']),
  ...steps('java.util.concurrent.FutureTask', ['0()', 'result']),
  ...steps('java.util.concurrent.atomic.AtomicReference', ['0', 'result[.held]']),
  ...steps('java.util.concurrent.atomic.AtomicReference().{get,getAndSet,getPlain}', ['this[.held]', 'result'], ['0', 'this[.held]']),
  ...steps('java.util.concurrent.atomic.AtomicReference().{set,lazySet}', ['0', 'this[.held]']),
  ...steps('java.lang.ThreadLocal().set', ['0', 'this[.held]']),
  ...steps('java.lang.ThreadLocal().get', ['this[.held]', 'result']),
];

/** Methods of functions that yield functions; what these are called with is not known where they are made. */
const functions: readonly Step[] = [
  ...steps('any.{andThen,compose}', ['this()', '0(0)'], ['0()', 'result']),
  ...steps('any.{negate,and,thenComparing}', ['this()', '0(0)']),
];

const comparisons: readonly Comparison[] = [
  { path: 'any.contains', value: 0, with: 'this', by: 'element' },
  { path: 'any.indexOf', value: 0, with: 'this', by: 'element', yields: 'position' },
  { path: 'any.containsKey', value: 0, with: 'this', by: 'name' },
];

const verdicts: readonly Verdict[] = [
  { path: 'any.allMatch', of: '0()', tells: 'all' },
  { path: 'any.anyMatch', of: '0()', tells: 'some' },
  { path: 'any.{filter,takeWhile}', of: '0()', tells: 'chosen' },
];

const computations: readonly Computation[] = [
  { path: 'any.remove', does: 'takeAt' },
  { path: 'any.{remove,poll,pollFirst,removeFirst}', does: 'takeFirst' },
  { path: 'any.remove', does: 'remove' },
  { path: 'any.pop', does: 'takeFirst' },
  { path: 'any.add', does: 'putAt' },
  { path: 'any.{addFirst,offerFirst,push}', does: 'putFirst' },
  { path: 'any.{get,getProperty,getOrDefault}', does: 'lookUp' },
  { path: 'any.clear', does: 'clear' },
  { path: 'any.subList', does: 'part' },
  { path: 'java.util.Collections.reverse', of: 'arguments', does: 'reverse' },
  { path: 'any.reversed', does: 'reversed' },
];

const containers: readonly Container[] = [
  { path: lists, shape: 'list', holds: 'copy' },
  { path: queues, shape: 'list', holds: 'copy' },
  { path: maps, shape: 'record', holds: 'copy' },
  { path: 'java.util.concurrent.ConcurrentHashMap', shape: 'record', holds: 'copy' },
  { path: 'java.util.{List,Set}.of', shape: 'list', holds: 'arguments' },
  { path: 'java.util.{List,Set,Map}.copyOf', shape: 'list', holds: 'copy' },
  { path: 'java.util.Arrays.asList', shape: 'list', holds: 'arguments' },
  { path: 'java.util.stream.Stream.of', shape: 'list', holds: 'arguments' },
  { path: 'java.util.Collections.{singletonList,singleton}', shape: 'list', holds: 'arguments' },
  { path: 'java.util.Collections.{emptyList,emptySet}', shape: 'list' },
  { path: 'java.util.Map.of', shape: 'record', holds: 'pairs' },
  { path: 'com.google.common.collect.{Lists.newArrayList,Lists.newLinkedList,Sets.newHashSet,Sets.newLinkedHashSet,Queues.newArrayDeque,ImmutableList.of,ImmutableSet.of}', shape: 'list', holds: 'arguments' },
  { path: 'com.google.common.collect.{Maps.newHashMap,Maps.newLinkedHashMap}', shape: 'record', holds: 'copy' },
  { path: 'com.google.common.collect.ImmutableMap.of', shape: 'record', holds: 'pairs' },
  { path: 'java.util.Collections.singletonMap', shape: 'record', holds: 'pairs' },
];

const acts: readonly Act[] = [
  { path: 'any.{forEach,map,flatMap,filter,anyMatch,allMatch,noneMatch,reduce}', kind: 'iteration' },
  { path: 'any.{add,put,remove,clear,push,pop,addAll,putAll,computeIfAbsent}', kind: 'change' },
];

/** The package `java.util` and those below. */
export const javaUtil: Model = {
  id: 'java-util',
  title: 'Java collections, streams and futures',
  language: 'java',
  types: [
    { path: 'java.util.Optional.{of,ofNullable,empty}()', is: 'java.util.Optional()' },
    { path: 'java.util.Optional().{map,flatMap,filter}()', is: 'java.util.Optional()' },
    { path: 'java.util.concurrent.CompletableFuture.{supplyAsync,runAsync,completedFuture}()', is: 'java.util.concurrent.CompletableFuture()' },
    { path: 'any.submit()', is: 'java.util.concurrent.Future()' },
  ],
  steps: [...collections, ...dictionaries, ...streams, ...holders, ...functions],
  comparisons,
  verdicts,
  computations,
  containers,
  acts,
};
