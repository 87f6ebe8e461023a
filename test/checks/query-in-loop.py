# Statements that ask for rows count; what is not known to be one, and many rows at once, do not.
def each(db, things, extensions, commands):
    for thing in things:
        db.execute('DELETE FROM things WHERE id = ?', (thing,))  # finding: query-in-loop
        db.executemany('INSERT INTO parts VALUES (?)', thing.parts)
    for extension in extensions:
        db.execute(f'LOAD {extension}')
    for command in commands:
        db.execute(command)
