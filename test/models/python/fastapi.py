# FastAPI and Starlette.
import os
import traceback
from enum import Enum
from typing import Annotated

import starlette.responses
import uvicorn
from fastapi import APIRouter, Body, Cookie, Depends, FastAPI, File, Form, Header, HTTPException, Path, Query, Request, Response, Security, UploadFile, WebSocket
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from pydantic import BaseModel
from starlette.applications import Starlette
from starlette.routing import Route

app = FastAPI()
router = APIRouter()
app.add_middleware(CORSMiddleware, allow_origins=['*'])  # finding: permissive-cors
app.add_middleware(CORSMiddleware, allow_origin_regex='.*')  # finding: permissive-cors
app.add_middleware(CORSMiddleware, allow_origins=['https://example.org'])
CORSMiddleware(app, allow_origins=['*'])  # finding: permissive-cors


class Item(BaseModel):
    name: str
    price: float


def connect():
    return 'a'


def provide():
    yield 'a'


@app.get('/a/{name}')
def get(name: str, number: int, item: Item, db=Depends(connect), other: Annotated[str, Security(provide)] = None):
    os.system(name)  # finding: command-injection
    os.system(str(number))
    os.system(item.name)  # finding: command-injection
    os.system(str(item.price))
    os.system(db)
    os.system(other)


@app.post('/b/{number:int}')
def post(number, a=Query(), b=Path(), c=Form(), d=Cookie(), e=Body(), f=File(), g=Header()):
    os.system(number)
    os.system(a)  # finding: command-injection
    os.system(b)  # finding: command-injection
    os.system(c)  # finding: command-injection
    os.system(d)  # finding: command-injection
    os.system(e)  # finding: command-injection
    os.system(f)  # finding: command-injection
    os.system(g)  # finding: command-injection


@router.put('/c')
async def put(request: Request, file: UploadFile):
    os.system(request.query_params['a'])  # finding: command-injection
    os.system(request.path_params['a'])  # finding: command-injection
    os.system(request.cookies['a'])  # finding: command-injection
    os.system(request.headers['a'])  # finding: command-injection
    os.system((await request.json())['a'])  # finding: command-injection
    os.system((await request.form())['a'])  # finding: command-injection
    os.system(str((await request.body())[0]))  # finding: command-injection
    os.system(str(request.url))  # finding: command-injection
    os.system(file.filename)  # finding: command-injection
    os.system(await file.read())  # finding: command-injection


@router.patch('/d')
def patch(name: str):
    return HTMLResponse('<p>' + name)  # finding: cross-site-scripting


@app.delete('/e')
def delete(name: str):
    return RedirectResponse(name)  # finding: open-redirect


@app.options('/f')
def options(path: str):
    return FileResponse(path=path)  # finding: path-traversal


@app.head('/g')
def head(name: str):
    return JSONResponse({'a': name}) or PlainTextResponse(name)


@app.api_route('/h', methods=['GET'])
def either(name: str):
    os.system(name)  # finding: command-injection


@app.route('/i')
def old(request):
    os.system(request.query_params['a'])  # finding: command-injection


@app.websocket('/j')
async def talk(socket: WebSocket):
    os.system(str((await socket.receive_text())[0]))  # finding: command-injection
    os.system((await socket.receive_json())['a'])  # finding: command-injection


@app.middleware('http')
async def before(request, call_next):
    os.system(request.headers['a'])  # finding: command-injection


def added(name: str):
    os.system(name)  # finding: command-injection


app.add_api_route('/k', added)


@app.get('/l')
def cookies(response: Response):
    response.set_cookie('a', 'b')  # finding: insecure-cookie
    response.set_cookie('a', 'b', secure=True, httponly=True)
    starlette.responses.Response('a').set_cookie('a', 'b', secure=True, httponly=False)  # finding: insecure-cookie


def page(request):
    os.system(request.path_params['a'])  # finding: command-injection


Starlette(routes=[Route('/m', page)])
uvicorn.run(app)


@app.get('/n')
def failing():
    try:
        return page(1)
    except Exception:
        raise HTTPException(500, detail=traceback.format_exc())  # finding: exposed-error-details


@app.get('/o')
def failing_as_well():
    try:
        return page(1)
    except Exception:
        return {'error': traceback.format_exc()}  # finding: exposed-error-details


@app.exception_handler(ValueError)
def failed(request, error):
    return JSONResponse({'error': traceback.format_exc()})  # finding: exposed-error-details


@app.exception_handler(KeyError)
def failed_otherwise(request, error):
    return PlainTextResponse(traceback.format_exc())  # finding: exposed-error-details


FastAPI(debug=True)  # finding: debug-enabled
FastAPI(debug=False)
