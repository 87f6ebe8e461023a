import org.apache.ibatis.annotations.*;
import org.apache.ibatis.jdbc.SqlRunner;
import org.springframework.web.bind.annotation.*;

class Filter {
    String name;
}

@Mapper
interface Orders {
    @Select("SELECT * FROM orders ORDER BY ${column}") // finding: sql-injection
    Object sorted(String column);

    @Select("SELECT * FROM orders WHERE name = #{name}")
    Object named(String name);

    @Select("SELECT * FROM orders WHERE id = ${id}")
    Object one(long id);

    @Select({"SELECT * FROM orders", "WHERE name = '${filter.name}'"}) // finding: sql-injection
    Object filtered(@Param("filter") Filter given);

    @Insert("INSERT INTO orders (name) VALUES ('${name}')") // finding: sql-injection
    void add(@Param("name") String text);

    @Update("UPDATE orders SET name = '${name}'") // finding: sql-injection
    void rename(String name);

    @Delete("DELETE FROM orders WHERE name = '${name}'") // finding: sql-injection
    void remove(String name);

    @Deprecated
    @Select("SELECT count(*) FROM orders")
    int count();
}

@RestController
class OrderController {
    private Orders orders;

    @GetMapping("/orders")
    Object orders(@RequestParam String sort, @RequestParam String name) { // finding: missing-input-validation
        orders.named(name);
        return orders.sorted(sort);
    }

    void run(SqlRunner runner, @RequestParam String text) throws Exception { // finding: missing-input-validation
        runner.selectOne("SELECT " + text); // finding: sql-injection
        runner.selectAll("SELECT " + text); // finding: sql-injection
        runner.insert("INSERT " + text); // finding: sql-injection
        runner.update("UPDATE " + text); // finding: sql-injection
        runner.delete("DELETE " + text); // finding: sql-injection
        runner.run("CREATE " + text); // finding: sql-injection
    }
}
