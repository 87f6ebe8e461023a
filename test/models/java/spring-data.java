import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.web.bind.annotation.*;

class Account {
    String name;
    String password;
}

interface Accounts extends JpaRepository<Account, Long> {}
interface Orders extends CrudRepository<Account, Long> {}
interface Papers extends MongoRepository<Account, String> {}
interface Pages extends PagingAndSortingRepository<Account, Long> {}
interface Lists extends ListCrudRepository<Account, Long> {}

@RestController
class AccountController {
    private Accounts accounts;
    private Orders orders;
    private Papers papers;
    private Lists lists;
    private EntityManager entities;

    @PostMapping("/accounts")
    void open(@RequestParam String password) {
        Account account = new Account();
        account.password = password;
        accounts.save(account); // finding: plaintext-password
        entities.persist(account); // finding: plaintext-password
        entities.merge(account); // finding: plaintext-password
    }

    @GetMapping("/accounts")
    Object all() {
        return accounts.findAll();
    }

    @GetMapping("/papers")
    Object papers() {
        return papers.findAll();
    }

    @GetMapping("/lists")
    Object lists() {
        return lists.findAll();
    }

    @GetMapping("/accounts/old")
    void change(Account one) {
        accounts.saveAll(null);
        accounts.saveAndFlush(null);
        accounts.saveAllAndFlush(null);
        orders.delete(one);
        orders.deleteById(7L);
        orders.deleteAll();
        orders.deleteAllById(null);
        accounts.deleteAllInBatch();
        entities.remove(one);
    }

    @DeleteMapping("/accounts/old")
    void remove() {
        accounts.deleteAll();
    }

    @PostMapping("/accounts/names")
    void each(@RequestBody java.util.List<Long> ids) {
        for (Long id : ids) {
            accounts.findById(id);
            accounts.existsById(id);
            accounts.getReferenceById(id);
            accounts.getById(id);
            entities.find(Account.class, id);
            entities.getReference(Account.class, id);
        }
        accounts.findAllById(ids);
        accounts.count();
    }
}
