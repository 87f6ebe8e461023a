# Files: what opens, moves and lists them.
import io
import codecs
import os
import stat
import pathlib
import shutil
import tempfile
import time

import aiofiles
from flask import request
from pathlib import Path, PosixPath, PurePath

name = request.args['name']
open(name)  # finding: path-traversal
io.open(name)  # finding: path-traversal
codecs.open(name)  # finding: path-traversal
aiofiles.open(name)  # finding: path-traversal
open(file=name)  # finding: path-traversal
os.open(name)  # finding: path-traversal
open(os.path.join('/srv', name))  # finding: path-traversal
open(os.path.normpath(os.path.abspath(os.path.realpath(os.path.expanduser(name)))))  # finding: path-traversal
open(os.path.commonpath([name]))
open(os.path.basename(name))
open(os.path.dirname(name))  # finding: path-traversal
open(os.path.split(name)[0])  # finding: path-traversal
open(os.path.splitext(name)[0])  # finding: path-traversal
open(os.fspath(os.fsencode(os.fsdecode(name))))  # finding: path-traversal
os.remove(name)  # finding: path-traversal
os.unlink(name)  # finding: path-traversal
os.rmdir(name)  # finding: path-traversal
os.mkdir(name)  # finding: path-traversal
os.makedirs(name)  # finding: path-traversal
os.listdir(name)  # finding: path-traversal
os.scandir(name)  # finding: path-traversal
os.walk(name)  # finding: path-traversal
os.chmod(name, 0o600)  # finding: path-traversal
os.chown(name, 1, 1)  # finding: path-traversal
os.truncate(name, 1)  # finding: path-traversal
os.readlink(name)  # finding: path-traversal
os.rename(name, 'b')  # finding: path-traversal
os.replace('a', name)  # finding: path-traversal
os.link('a', name)  # finding: path-traversal
os.symlink(name, 'b')  # finding: path-traversal
shutil.copy(name, 'b')  # finding: path-traversal
shutil.copyfile('a', name)  # finding: path-traversal
shutil.copy2(name, 'b')  # finding: path-traversal
shutil.copytree(name, 'b')  # finding: path-traversal
shutil.move(name, 'b')  # finding: path-traversal
shutil.rmtree(name)  # finding: path-traversal
shutil.unpack_archive(name)  # finding: path-traversal
Path(name).read_text()  # finding: path-traversal
(Path('/srv') / name).read_bytes()  # finding: path-traversal
Path('/srv').joinpath(name).write_text('a')  # finding: path-traversal
PurePath(name).with_name('a').write_bytes(b'a')  # finding: path-traversal
PosixPath(name).with_suffix('.a').open()  # finding: path-traversal
Path(name).resolve().unlink()  # finding: path-traversal
Path(name).absolute().mkdir()  # finding: path-traversal
Path(name).expanduser().rmdir()  # finding: path-traversal
Path(name).parent.iterdir()  # finding: path-traversal
pathlib.Path(name).touch()  # finding: path-traversal
Path('/srv').__truediv__(name).touch()  # finding: path-traversal
Path(name).rename('b')  # finding: path-traversal
if Path(name).resolve().is_relative_to('/srv'):
    time.sleep(1)
open('/tmp/backup.sql', 'w')  # finding: insecure-temporary-file
os.mkdir('/tmp/shop')  # finding: insecure-temporary-file
os.chmod('/srv/a', 0o777)  # finding: world-writable-file
os.umask(0)  # finding: world-writable-file


def modes(name, handle):
    os.fchmod(handle, 0o767)  # finding: world-writable-file
    os.lchmod(name, 0o747)  # finding: world-writable-file
    os.chmod(name, 0o100777)  # finding: world-writable-file
    os.chmod(name, stat.S_IRWXU | stat.S_IRWXG | stat.S_IWOTH)  # finding: world-writable-file
    os.chmod(name, stat.S_IRUSR | stat.S_IWUSR | stat.S_IXUSR | stat.S_IRGRP | stat.S_IWGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
    os.chmod(name, stat.S_IRWXO)  # finding: world-writable-file
    os.chmod(name, 0o755)
    os.mkdir('data', 0o777)  # finding: world-writable-file
    os.makedirs('data', mode=0o777)  # finding: world-writable-file
    pathlib.Path('data').chmod(0o666)  # finding: world-writable-file
    open(tempfile.mktemp())  # finding: insecure-temporary-file
    open(tempfile.mkstemp()[1])
