# What is wrong in itself, and what conditions tell of arguments.
import toy

digest('md5')  # finding: wrong-use
digest('MD5')  # finding: wrong-use
digest('sha256')
algorithm = 'md5'
digest(algorithm)  # finding: wrong-use
digest('md5' if is_old else 'sha256')  # finding: wrong-use
digest(chosen)
digest()
cipher('aes-128-ecb')  # finding: wrong-use
cipher('aes-128-gcm')
makeKey(1024)  # finding: wrong-use
makeKey(2048)
makeKey(8 * 256)
size = 1024
makeKey(size)  # finding: wrong-use
wait(1001)  # finding: wrong-use
wait(1000)

setCookie({'cookie': {'isSecure': False}})  # finding: wrong-use
setCookie({'cookie': {'isSecure': True}})
setCookie({'cookie': {}})  # finding: wrong-use
setCookie({})  # finding: wrong-use
setCookie()  # finding: wrong-use
setCookie({'cookie': is_local})
setCookie(options)
setCookie({**options})
setCookie(*options)
settled = {'cookie': {}}
settled['cookie']['isSecure'] = True
setCookie(settled)

allow('a', {'origin': '*'})  # finding: wrong-use
allow('a', {'origin': 'known'})
allow('a', {'origin': anything})

encrypt('secret')  # finding: wrong-use
encrypt('')
encrypt(key)
encrypt(os.environ.get('KEY', 'secret'))

client = toy.connect()
client.verify = False  # finding: wrong-use
client.verify = True
settings.debug = True  # finding: wrong-use
toy.oldest  # finding: wrong-use
thing = {'isVerified': False}  # finding: wrong-use
accept({'names': ['a', 'none']})  # finding: wrong-use
accept({'names': ['a']})


@digest
def decorated():
    pass
