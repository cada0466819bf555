package letting;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Landlords extends JpaRepository<Landlord, Long> {}
