# Signed tokens.
import jwt
import python_jwt
from flask import request
from jose import jwt as jose

token = request.headers['Authorization']
key = request.environ['KEY']
jwt.decode(token, key, algorithms=['HS256'])
jwt.decode(token, key, verify=False)  # finding: unverified-jwt
jwt.decode(request.args['token'], options={'verify_signature': False})  # finding: unverified-jwt
jwt.decode(token, key, options={'verify_signature': False})  # finding: unverified-jwt
jwt.decode(token, key, algorithms=['none'])  # finding: unverified-jwt
jwt.decode(token, key, algorithms=['HS256'], options={'verify_exp': False})  # finding: eternal-token
jwt.encode({'sub': 1, 'exp': 1}, 'a secret in the code', algorithm='HS256')  # finding: weak-session-secret
jwt.encode({'sub': 1, 'exp': 1}, key, algorithm='none')  # finding: unverified-jwt
jwt.encode({'password': 'a', 'exp': 1}, key)  # finding: plaintext-password
jwt.encode(payload={'sub': 1}, key='a secret in the code')  # finding: weak-session-secret
jose.get_unverified_claims(request.args['token'])  # finding: unverified-jwt
python_jwt.process_jwt(token)  # finding: unverified-jwt


def issuer_of(text):
    return jwt.decode(text, options={'verify_signature': False})['iss']  # finding: unverified-jwt


def key_of(text):
    claims = jwt.decode(text, options={'verify_signature': False})
    return jwt.decode(text, keys[claims['kid']], algorithms=['RS256'])
