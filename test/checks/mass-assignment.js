import finale from 'finale-rest';
import { User, Product } from './tables.js';

export function generate(others) {
  finale.resource({ model: Product, endpoints: ['/products'] }); // finding: mass-assignment
  others.resource({ path: '/photos', model: 'photo' });
  others.resource('products', { only: ['list'] });
  finale.resource({ model: Product, endpoints: ['/shown'], actions: ['list'] });
}

export function generateUsers() {
  const users = finale.resource({ model: User, endpoints: ['/users'] });
  users.create.write.before((req, res, context) => {
    context.instance.role = 'customer';
    return context.continue;
  });
}
