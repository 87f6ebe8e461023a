# Werkzeug: names of files, passwords.
import os

from flask import request, safe_join
from werkzeug.security import check_password_hash, generate_password_hash
from werkzeug.utils import secure_filename

os.remove(request.args['a'])  # finding: path-traversal
os.remove(secure_filename(request.args['a']))
os.remove(safe_join('/srv', request.args['a']))
generate_password_hash('a', method='sha256')  # finding: weak-password-hash
generate_password_hash('a', method='scrypt')
check_password_hash('a', 'b')
