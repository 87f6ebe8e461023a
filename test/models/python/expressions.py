# Expressions that NumExpr, pandas and SymPy evaluate.
import numexpr
import pandas
import sympy
import sympy.parsing.sympy_parser
from flask import Flask, request

app = Flask(__name__)


@app.get('/a')
def evaluated():
    numexpr.evaluate(request.args['a'])  # finding: expression-injection
    numexpr.validate(ex=request.args['a'])  # finding: expression-injection
    pandas.eval(request.args['a'])  # finding: expression-injection
    for table in [pandas.read_csv('a'), pandas.read_sql('a', 'b'), pandas.read_json('a'), pandas.read_excel('a'), pandas.read_parquet('a'), pandas.concat([]), pandas.merge([], [])]:
        print(table)
    pandas.read_csv('a').query('price > ' + request.args['a'])  # finding: expression-injection
    pandas.read_csv('a').query('price > @price')
    pandas.DataFrame().eval(request.args['a'])  # finding: expression-injection
    sympy.sympify(request.args['a'])  # finding: expression-injection
    sympy.S(request.args['a'])  # finding: expression-injection
    sympy.parse_expr(request.args['a'])  # finding: expression-injection
    sympy.parsing.sympy_parser.parse_expr(request.args['a'])  # finding: expression-injection
    sympy.sympify('x + 1')
