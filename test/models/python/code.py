# Text that becomes code, and objects of any type.
import _interpreters
import _testcapi
import _xxsubinterpreters
import ast
import builtins
import code
import importlib
import pickle
import runpy
import shelve
import timeit

import joblib
import jsonpickle
import numpy
import pandas
import ruamel.yaml
import torch
import yaml
from flask import request

text = request.args['text']
eval(text)  # finding: code-injection
exec(text)  # finding: code-injection
execfile(text)  # finding: code-injection
compile(text, 'a', 'exec')  # finding: code-injection
builtins.eval(text)  # finding: code-injection
builtins.exec(text)  # finding: code-injection
code.InteractiveInterpreter().runcode(text)  # finding: code-injection
code.InteractiveInterpreter().runsource(text)  # finding: code-injection
timeit.timeit(text)  # finding: code-injection
importlib.import_module(text)  # finding: file-inclusion
__import__(text)  # finding: file-inclusion
runpy.run_path(text)  # finding: file-inclusion
runpy.run_module(text)  # finding: file-inclusion
pickle.loads(text)  # finding: unsafe-deserialization
pickle.load(text)  # finding: unsafe-deserialization
pickle.Unpickler(text)  # finding: unsafe-deserialization
jsonpickle.decode(text)  # finding: unsafe-deserialization
shelve.open(text)  # finding: unsafe-deserialization
pandas.read_pickle(text)  # finding: unsafe-deserialization
joblib.load(text)  # finding: unsafe-deserialization
torch.load(text)  # finding: unsafe-deserialization
numpy.load(text, allow_pickle=True)  # finding: unsafe-deserialization
numpy.load(text)
yaml.load(text)  # finding: unsafe-deserialization
yaml.load(text, Loader=yaml.Loader)  # finding: unsafe-deserialization
yaml.load(text, Loader=yaml.FullLoader)  # finding: unsafe-deserialization
yaml.load(text, yaml.UnsafeLoader)  # finding: unsafe-deserialization
yaml.load_all(text, Loader=yaml.CLoader)  # finding: unsafe-deserialization
yaml.load(text, Loader=yaml.CUnsafeLoader)  # finding: unsafe-deserialization
yaml.load(text, Loader=yaml.SafeLoader)
yaml.load(text, Loader=yaml.CSafeLoader)
yaml.load(text, Loader=yaml.BaseLoader)
yaml.safe_load(text)
yaml.unsafe_load(text)  # finding: unsafe-deserialization
yaml.unsafe_load_all(text)  # finding: unsafe-deserialization
ruamel.yaml.load(text)  # finding: unsafe-deserialization
eval(ast.literal_eval(text))  # finding: code-injection


def interpreters():
    text = request.form['text']
    code.InteractiveConsole().push(text)  # finding: code-injection
    _xxsubinterpreters.run_string(1, text)  # finding: code-injection
    _interpreters.run_string(1, text)  # finding: code-injection
    _testcapi.run_in_subinterp(text)  # finding: code-injection
