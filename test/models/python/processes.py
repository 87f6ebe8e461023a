# Programs that are run.
import asyncio
import os
import argparse
import getopt
import optparse
import sys
import pty
import shlex
import subprocess

import commands
import fabric
import paramiko
import pexpect
from flask import request

name = request.args['name']
os.system('ls ' + name)  # finding: command-injection
os.popen('ls ' + name)  # finding: command-injection
os.popen2('ls ' + name)  # finding: command-injection
os.system('ls ' + shlex.quote(name))
os.system(shlex.join(['ls', name]))
subprocess.run('ls ' + name, shell=True)  # finding: command-injection
subprocess.run(['ls', name])
subprocess.run(['ls', name], shell=True)  # finding: command-injection
subprocess.Popen(args='ls ' + name, shell=True)  # finding: command-injection
subprocess.call([name])  # finding: command-injection
subprocess.check_call(['sh', '-c', name])  # finding: command-injection
subprocess.check_output(['git', 'log', name])  # finding: argument-injection
subprocess.check_output(shlex.split('ls ' + name))
subprocess.getoutput('ls ' + name)  # finding: command-injection
subprocess.getstatusoutput('ls ' + name)  # finding: command-injection
commands.getoutput('ls ' + name)  # finding: command-injection
os.execl(name, 'a')  # finding: command-injection
os.execle(name, 'a')  # finding: command-injection
os.execlp('sh', 'sh', '-c', name)  # finding: command-injection
os.execv(name, ['a'])  # finding: command-injection
os.execve('/bin/sh', ['sh', '-c', name])  # finding: command-injection
os.execvp(name, ['a'])  # finding: command-injection
os.execvpe(name, ['a'])  # finding: command-injection
os.startfile(name)  # finding: command-injection
os.spawnl(os.P_WAIT, '/bin/sh', 'sh', '-c', name)  # finding: command-injection
os.spawnle(os.P_WAIT, name)  # finding: command-injection
os.spawnlp(os.P_WAIT, name)  # finding: command-injection
os.spawnv(os.P_WAIT, name, ['a'])  # finding: command-injection
os.spawnve(os.P_WAIT, '/bin/sh', ['sh', '-c', name])  # finding: command-injection
os.spawnvp(os.P_WAIT, name, ['a'])  # finding: command-injection
os.posix_spawn('a', name)
asyncio.create_subprocess_shell('ls ' + name)  # finding: command-injection
asyncio.create_subprocess_exec(name)  # finding: command-injection
asyncio.create_subprocess_exec('sh', '-c', name)  # finding: command-injection
pty.spawn(name)  # finding: command-injection
pexpect.spawn(name)  # finding: command-injection
pexpect.run(name)  # finding: command-injection
client = paramiko.SSHClient()
client.exec_command('ls ' + name)  # finding: command-injection
client.set_missing_host_key_policy(paramiko.AutoAddPolicy)  # finding: disabled-certificate-check
client.set_missing_host_key_policy(paramiko.WarningPolicy())  # finding: disabled-certificate-check
client.set_missing_host_key_policy(paramiko.RejectPolicy)
fabric.Connection('a').run('ls ' + name)  # finding: command-injection
fabric.Connection('a').sudo('ls ' + name)  # finding: command-injection
print(os.environ['PASSWORD'], os.getenv('PASSWORD'))  # finding: secret-in-log


def more():
    name = request.args['name']
    os.popen2(name)  # finding: command-injection
    os.popen3(name)  # finding: command-injection
    os.popen4(name)  # finding: command-injection
    os.execlpe(name, 'a', {})  # finding: command-injection
    os.posix_spawnp(name, ['a'], {})  # finding: command-injection
    os.spawnlpe(os.P_WAIT, name)  # finding: command-injection
    os.spawnvpe(os.P_WAIT, name, [], {})  # finding: command-injection
    os.spawnv(os.P_WAIT, '/bin/bash', ['-c', name])  # finding: command-injection
    os.spawnl(os.P_WAIT, '/bin/bash', '-c', name)  # finding: command-injection
    os.spawnv(os.P_WAIT, '/bin/ls', ['ls', name])


async def loops(loop):
    await loop.subprocess_shell(unknown, request.args['name'])  # finding: command-injection
    await loop.subprocess_exec(unknown, [request.args['name'], 'a'])  # finding: command-injection
    await loop.subprocess_exec(unknown, ['bash', '-c', request.args['name']])  # finding: command-injection
    await asyncio.create_subprocess_exec('bash', ['-c', request.args['name']])  # finding: command-injection
    await asyncio.subprocess.create_subprocess_shell(request.args['name'])  # finding: command-injection
    await asyncio.subprocess.create_subprocess_exec(request.args['name'])  # finding: command-injection


def started():
    os.system('convert ' + sys.argv[1])  # finding: command-injection
    os.system('convert ' + argparse.ArgumentParser().parse_args().file)  # finding: command-injection
    os.system('convert ' + optparse.OptionParser().parse_args()[0].file)  # finding: command-injection
    os.system('convert ' + getopt.getopt(sys.argv[1:], 'a')[1][0])  # finding: command-injection
    os.system('convert ' + getopt.gnu_getopt(sys.argv[1:], 'a')[1][0])  # finding: command-injection
    eval(input())  # finding: code-injection
    subprocess.run(['convert', sys.argv[1]])
    subprocess.run(sys.argv[1:])
