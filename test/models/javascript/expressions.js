import angular from 'angular-expressions';
import { Parser } from 'expr-eval';
import express from 'express';
import jexl, { Jexl } from 'jexl';
import jsonata from 'jsonata';
import jsonpath from 'jsonpath';
import { JSONPath } from 'jsonpath-plus';
import { create, all, evaluate, compile, parse, parser, simplify, derivative } from 'mathjs';

const app = express();
const math = create(all);
const calculator = new Parser();
const data = { price: 1 };

app.get('/', async (req, res) => {
  const { q } = req.query;
  jsonpath.query(data, q); // finding: expression-injection
  jsonpath.value(data, '$..' + q); // finding: expression-injection
  jsonpath.paths(data, q); // finding: expression-injection
  jsonpath.nodes(data, q); // finding: expression-injection
  jsonpath.apply(data, q, () => 0); // finding: expression-injection
  jsonpath.parent(data, q); // finding: expression-injection
  jsonpath.query(req.query, '$.price');
  JSONPath({ path: q, json: data }); // finding: expression-injection
  JSONPath({ path: q, json: data, eval: 'safe' }); // finding: expression-injection
  JSONPath({ path: q, json: data, eval: false });
  await jsonata(q).evaluate(data); // finding: expression-injection
  Parser.parse(q); // finding: expression-injection
  Parser.evaluate(q, data); // finding: expression-injection
  calculator.parse(q); // finding: expression-injection
  calculator.evaluate('price * 2', { price: q });
  evaluate(q); // finding: expression-injection
  compile(q); // finding: expression-injection
  parse(q); // finding: expression-injection
  simplify(q); // finding: expression-injection
  derivative(q, 'x'); // finding: expression-injection
  parser().evaluate(q); // finding: expression-injection
  math.evaluate(`2 * ${q}`); // finding: expression-injection
  math.eval(q); // finding: expression-injection
  angular.compile(q); // finding: expression-injection
  await jexl.eval(q, data); // finding: expression-injection
  jexl.evalSync(q, data); // finding: expression-injection
  jexl.compile(q); // finding: expression-injection
  new Jexl().createExpression(q); // finding: expression-injection
  res.end();
});
