# Behind a host, only the path can be chosen.
visit(source())  # finding: redirect
visit(f'https://example.com/{source()}')
visit(f'https://example.com{source()}')  # finding: redirect
visit(f'/orders/{source()}')
visit(f'/{source()}')  # finding: redirect
visit('/orders?id=' + source())
visit('https://example.com/%s' % source())
visit('https://%s/orders' % source())  # finding: redirect
visit('{}/orders/{}'.format(unknown, source()))
visit('{}/orders'.format(source()))  # finding: redirect


def started():
    place = source()
    if not place.startswith('https://example.com/'):
        return
    visit(place)


def started_otherwise():
    place = source()
    if place.startswith('https://example.com/'):
        visit(place)
    else:
        visit(place)  # finding: redirect


started()
started_otherwise()
