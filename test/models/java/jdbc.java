import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.*;
import javax.jdo.PersistenceManager;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.*;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class Queries {
    private DataSource source;
    private JdbcTemplate template;
    private NamedParameterJdbcTemplate named;
    private EntityManager entities;

    void plain(HttpServletRequest request) throws Exception {
        String sql = "SELECT * FROM orders WHERE name = '" + request.getParameter("name") + "'"; // finding: missing-input-validation
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:"); Statement statement = connection.createStatement()) {
            statement.executeQuery(sql); // finding: sql-injection
            statement.executeUpdate(sql); // finding: sql-injection
            statement.execute(sql); // finding: sql-injection
            statement.executeLargeUpdate(sql); // finding: sql-injection
            statement.addBatch(sql); // finding: sql-injection
            connection.nativeSQL(sql); // finding: sql-injection
        }
        DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", "k3Vq91xPztR7w"); // finding: hardcoded-secret
        DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
        DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", "postgres");
        DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", System.getenv("PASSWORD"));
        try (Connection connection = source.getConnection()) {
            PreparedStatement prepared = connection.prepareStatement(sql); // finding: sql-injection
            CallableStatement call = connection.prepareCall(sql); // finding: sql-injection
            call.execute(sql); // finding: sql-injection
            PreparedStatement safe = connection.prepareStatement("SELECT * FROM orders WHERE name = ?");
            safe.setString(1, request.getParameter("name")); // finding: missing-input-validation
            safe.setNString(2, "fixed");
            safe.setObject(3, Integer.parseInt(request.getParameter("n")));
            safe.executeQuery();
        }
    }

    void templates(HttpServletRequest request, JdbcOperations operations, JdbcClient client, NamedParameterJdbcOperations others) {
        String sql = "SELECT * FROM orders WHERE name = '" + request.getParameter("name") + "'"; // finding: missing-input-validation
        template.query(sql, row -> { }); // finding: sql-injection
        template.queryForObject(sql, String.class); // finding: sql-injection
        template.queryForList(sql); // finding: sql-injection
        template.queryForMap(sql); // finding: sql-injection
        template.queryForRowSet(sql); // finding: sql-injection
        template.queryForStream(sql, null); // finding: sql-injection
        template.update(sql); // finding: sql-injection
        template.batchUpdate("SELECT 1", sql); // finding: sql-injection
        template.execute(sql); // finding: sql-injection
        template.queryForInt(sql); // finding: sql-injection
        template.queryForLong(sql); // finding: sql-injection
        operations.query(sql, row -> { }); // finding: sql-injection
        client.sql(sql).query(); // finding: sql-injection
        client.sql("SELECT name FROM orders WHERE id = ?").param(1).query(String.class).single();
        client.sql("SELECT name FROM orders").query(String.class).list();
        client.sql("SELECT name FROM orders").query(String.class).set();
        client.sql("SELECT name FROM orders").query(String.class).optional();
        client.sql("SELECT name FROM orders").query().singleRow();
        client.sql("SELECT name FROM orders").query().singleValue();
        client.sql("SELECT name FROM orders").query().singleColumn();
        client.sql("SELECT name FROM orders").query().listOfRows();
        named.query(sql, row -> { }); // finding: sql-injection
        named.queryForObject(sql, null, String.class); // finding: sql-injection
        named.queryForList(sql, null); // finding: sql-injection
        named.queryForMap(sql, null); // finding: sql-injection
        named.queryForRowSet(sql, null); // finding: sql-injection
        named.queryForStream(sql, null, null); // finding: sql-injection
        named.update(sql, null); // finding: sql-injection
        named.batchUpdate(sql, null); // finding: sql-injection
        others.execute(sql, null); // finding: sql-injection
        new PreparedStatementCreatorFactory(sql); // finding: sql-injection
        template.queryForObject("SELECT name FROM orders WHERE id = ?", Integer.parseInt(request.getParameter("id")));
    }

    void passwords(HttpServletRequest request, Connection connection) throws Exception {
        String password = request.getParameter("password"); // finding: missing-input-validation
        template.update("INSERT INTO accounts (password) VALUES (?)", password); // finding: plaintext-password
        PreparedStatement insert = connection.prepareStatement("UPDATE accounts SET password = ?");
        insert.setString(1, password); // finding: plaintext-password
        PreparedStatement asked = connection.prepareStatement("SELECT * FROM accounts WHERE password = ?");
        asked.setString(1, password);
    }

    void mapped(HttpServletRequest request, SessionFactory factory, StatelessSession stateless, SharedSessionContract shared, PersistenceManager manager, DSLContext jooq) {
        String sql = "FROM Order WHERE name = '" + request.getParameter("name") + "'"; // finding: missing-input-validation
        entities.createQuery(sql); // finding: sql-injection
        entities.createNativeQuery(sql); // finding: sql-injection
        Session session = factory.openSession();
        session.createQuery(sql); // finding: sql-injection
        session.createSQLQuery(sql); // finding: sql-injection
        factory.getCurrentSession().createNativeQuery(sql); // finding: sql-injection
        stateless.createMutationQuery(sql); // finding: sql-injection
        stateless.createNativeMutationQuery(sql); // finding: sql-injection
        shared.createSelectionQuery(sql); // finding: sql-injection
        manager.newQuery(sql); // finding: sql-injection
        manager.newQuery(Queries.class, sql); // finding: sql-injection
        jooq.fetch(sql); // finding: sql-injection
        jooq.fetchOne(sql); // finding: sql-injection
        jooq.fetchMany(sql); // finding: sql-injection
        jooq.execute(sql); // finding: sql-injection
        jooq.query(sql); // finding: sql-injection
        jooq.resultQuery(sql); // finding: sql-injection
        DSL.field(sql); // finding: sql-injection
        DSL.condition(sql); // finding: sql-injection
        DSL.table(sql); // finding: sql-injection
        DSL.sql(sql); // finding: sql-injection
        entities.createQuery("FROM Order WHERE name = :name").setParameter("name", 1);
    }

    void utilities(String sent, javax.jdo.Query query, org.springframework.jdbc.core.PreparedStatementCreatorFactory statements) {
        String sql = "UPDATE orders SET name = '" + sent + "'";
        query.setFilter(sql); // finding: sql-injection
        query.setGrouping(sql); // finding: sql-injection
        query.setOrdering(sql); // finding: sql-injection
        statements.newPreparedStatementCreator(sql); // finding: sql-injection
        org.springframework.jdbc.core.BatchUpdateUtils.executeBatchUpdate(sql, null); // finding: sql-injection
        org.springframework.jdbc.core.namedparam.NamedParameterBatchUpdateUtils.executeBatchUpdate(sql, null); // finding: sql-injection
    }

    void warned(String name, Statement statement) throws SQLException {
        statement.executeQuery("SELECT * FROM orders WHERE name = '" + name + "'"); // finding: sql-injection
    }
}
